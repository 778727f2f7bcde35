/** Shows in the visitor's browser which day is today; pages themselves are static and never say it. */

/** `2025-09-05`: Swedish is written as machines want it. */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
const weekday = String(new Date(`${today}T00:00:00Z`).getUTCDay());

for (const day of document.querySelectorAll<HTMLElement>(`[data-ngay="${today}"]`)) mark(day);
for (const table of document.querySelectorAll<HTMLElement>('[data-tu][data-den]')) {
  const { tu = '', den = '' } = table.dataset;
  if (tu <= today && today <= den)
    for (const day of table.querySelectorAll<HTMLElement>(`[data-thu="${weekday}"]`)) mark(day);
}

function mark(day: HTMLElement): void {
  day.classList.add('hom-nay');
  const name = day.querySelector('[data-ten-ngay]');
  if (!name) return;
  const badge = document.createElement('span');
  badge.className = 'hom-nay-nhan';
  badge.textContent = 'Hôm nay';
  name.append(' ', badge);
  unfold(day);
}

/** On the home page of a phone one day is unfolded: today. */
function unfold(day: HTMLElement): void {
  const days = day.closest('[data-cac-ngay]')?.querySelectorAll('details') ?? [];
  for (const each of days) each.open = each === day;
}
