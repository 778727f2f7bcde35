import { circle, line, oval, path } from '../svg.ts';

/** Hats for a head of 10 units around 0,0. */
export const hats = {
  nonLa:
    path('M-16-3Q0-22 16-3Q0-7-16-3Z', '#ecd9a4') +
    path('M0-15.5Q10-11 16-3Q8-5.4 2-5.2Z', '#c9a860', { opacity: 0.35 }) +
    line('M-11-6.2Q0-11 11-6.2M-6-10Q0-13 6-10', '#c9a860', 0.5),
  calo:
    path('M-9-6L-3-14Q0-15.5 3-14L9-6Q0-9-9-6Z', '#ffffff') +
    line('M-8.4-6.6Q0-9.6 8.4-6.6', '#d8281f', 1.3) +
    circle(0, -11, 1.4, '#ffd83d'),
  cap: (colour: string): string =>
    path('M-10.4-3C-10.8-14.4 10.8-14.4 10.4-3Q0-6-10.4-3Z', colour) +
    path('M0-5.2Q9-6 15-2.4Q9-3.6 2-3.6Z', colour) +
    line('M0-4.6Q7-5 12.6-3', '#33215a', 0.6, { opacity: 0.35 }),
  wideHat: (colour: string): string =>
    oval(0, -4.6, 15, 3.6, colour) +
    path('M-9-5C-9.4-15 9.4-15 9-5Q0-2.6-9-5Z', colour) +
    line('M-9-5.4Q0-3.2 9-5.4', '#b42a22', 1.4),
  helmet: (colour: string): string =>
    path('M-11.4-1.4C-12-16 12-16 11.4-1.4Q0-5.6-11.4-1.4Z', colour) +
    path('M-11.4-1.4Q0-5.6 11.4-1.4L12 0Q0-4-12 0Z', '#33215a', { opacity: 0.25 }) +
    line('M-4-11.6Q0-13 4-11.6', '#ffffff', 1.2, { opacity: 0.6 }),
  fireHelmet:
    path('M-12.6-2C-12-15.6 12-15.6 12.6-2Q0-6-12.6-2Z', '#d93a2b') +
    path('M-14-1.4Q0-7 14-1.4Q0-4-14-1.4Z', '#b42a22') +
    path('M-3-7L0-13L3-7Q0-5.6-3-7Z', '#ffd83d'),
  policeCap:
    path('M-12-7Q-12-13 0-14Q12-13 12-7Q0-9.4-12-7Z', '#d9c48a') +
    path('M-10.6-7.4Q0-9.6 10.6-7.4V-4.6Q0-6.8-10.6-4.6Z', '#b8302a') +
    path('M-9-4.6Q0-7 9-4.6Q0-1.6-9-4.6Z', '#2b2230') +
    circle(0, -8.4, 1.6, '#ffd83d'),
  chef:
    path('M-9-5V-10Q-14-15-7-16.4Q0-21 7-16.4Q14-15 9-10V-5Q0-7.6-9-5Z', '#ffffff') +
    line('M-9-7.4Q0-10 9-7.4', '#d9d6dd', 0.8),
  woolly: (colour: string): string =>
    path('M-10.8-1.6C-11.6-15.6 11.6-15.6 10.8-1.6Q0-5-10.8-1.6Z', colour) +
    path('M-11.2-1.4Q0-5.2 11.2-1.4L10.8-4.8Q0-8.6-10.8-4.8Z', '#fdf4e4') +
    circle(0, -14, 3, '#fdf4e4'),
  khanDong: (colour: string): string =>
    path('M-11-4C-12-16 12-16 11-4C10-9 6-11 0-11C-6-11-10-9-11-4Z', colour) +
    line('M-10-6.4C-8-12.4 8-12.4 10-6.4', '#ffe9b8', 0.7),
  nurse:
    path('M-7-7L-6-12.4Q0-14.6 6-12.4L7-7Q0-9-7-7Z', '#ffffff') +
    line('M-1.6-10.6H1.6M0-12.2V-9', '#d93a2b', 1),
  goggles:
    path('M-8.6-2.4H8.6V3.6Q4 5.4 1-.2H-1Q-4 5.4-8.6 3.6Z', '#a9dcec', { opacity: 0.55 }) +
    line('M-8.6-2.4H8.6V3.6Q4 5.4 1 1.4H-1Q-4 5.4-8.6 3.6ZM-10.4 0H-8.6M8.6 0H10.4', '#3f74b8', 1.1),
  graduation:
    path('M-9-5V-10H9V-5Q0-8-9-5Z', '#4a2f7c') +
    path('M0-15.4L15-10.6L0-6.4L-15-10.6Z', '#4a2f7c') +
    line('M13-10.4V-4', '#ffd83d', 1),
} as const;
