import type { APIRoute, GetStaticPaths } from 'astro';
import type { ReportFile } from '../../site/report/report-file.ts';
import { siteInput } from '../../site/site-input.ts';

/** The report as files, next to the page that shows it. */
export const getStaticPaths = (() =>
  siteInput().reportFiles.map((file) => ({
    params: { file: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ReportFile }> = async ({ props: { file } }) =>
  new Response(await file.render());
