import type { SchoolEvent } from '../lists/events.ts';
import { eventsAddress } from '../lists/events.ts';
import { schoolView } from '../school.ts';
import type { SiteInput } from '../site-input.ts';
import type { Thing } from './json-ld.ts';
import { schoolId } from './school-data.ts';

/** Events as search engines list them. */
export function eventsData(input: SiteInput, events: readonly SchoolEvent[]): Thing {
  const { name, site, school } = schoolView(input);
  return {
    '@type': 'ItemList',
    itemListElement: events.map(({ key, title, date }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: {
        '@type': 'Event',
        name: title,
        startDate: date,
        endDate: date,
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        url: `${site}${eventsAddress}#${key}`,
        location: { '@type': 'Place', name, ...(school && { address: school.address }) },
        organizer: { '@type': 'EducationalOrganization', '@id': schoolId(site), name, url: `${site}/` },
      },
    })),
  };
}
