import { describeMessages } from './docs/describe-messages.ts';
import { allExamples } from './docs/messages/all-examples.ts';
import { type Catalogue, catalogueOf } from './docs/messages/catalogue.ts';

const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

/** Everything that the program says, with what checks all of it needs. */
export const readCatalogue = async (): Promise<Catalogue> => catalogueOf(root, await allExamples());

/** Path and text of the page that people review. Takes some seconds: every command is run. */
export const messagesFile = ({ shown }: Pick<Catalogue, 'shown'>): readonly [path: string, text: string] => [
  'docs/thong-diep.md',
  describeMessages(shown),
];
