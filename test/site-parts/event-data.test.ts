import { expect, it } from 'vitest';
import { eventsOf } from '../../src/site/lists/events.ts';
import { eventsData } from '../../src/site/machines/event-data.ts';
import { judgeFiles } from '../support/portal.ts';
import { schoolFile } from '../support/school.ts';

it('an event has what search engines ask for: name, days, place with its address, who holds it', async () => {
  const { portal, report } = await judgeFiles({
    'truong.yaml': schoolFile('truong.yaml'),
    'su-kien/2025-2026.yaml':
      '- { id: a, title: Hội chợ xuân, date: 2026-02-06, kind: hoat-dong, required: false }\n',
  });
  const input = {
    portal,
    report,
    criteria: [],
    allCriteria: [],
    reportFiles: [],
    hasSearch: false,
    isLive: false,
  };
  const { name, site, address } = portal.entries.truong[0]?.data ?? {};
  expect(eventsData(input, eventsOf(portal))['itemListElement']).toEqual([
    {
      '@type': 'ListItem',
      position: 1,
      item: {
        '@type': 'Event',
        name: 'Hội chợ xuân',
        startDate: '2026-02-06',
        endDate: '2026-02-06',
        eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
        url: `${site}/su-kien/#a`,
        location: { '@type': 'Place', name, address },
        organizer: { '@type': 'EducationalOrganization', '@id': `${site}/#truong`, name, url: `${site}/` },
      },
    },
  ]);
});
