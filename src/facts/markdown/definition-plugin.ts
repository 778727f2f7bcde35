import { defineMdastPlugin } from 'satteri';

/** Whether a body may hold link definitions (`[tên]: địa chỉ`); most do not, and are spared the extra walk. */
export const hasDefinitions = (source: string): boolean =>
  source.includes(']:') && /^ {0,3}\[[^\]\n]+\]:/m.test(source);

/** Notes every link definition before the references to it are resolved. The first of a name wins. */
export const definitionPlugin = (definitions: Map<string, string>) =>
  defineMdastPlugin({
    name: 'definitions',
    definition({ identifier, url }) {
      if (!definitions.has(identifier)) definitions.set(identifier, url);
    },
  });
