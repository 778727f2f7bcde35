const onset = '(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph|r|s|th?|tr|v|x)?';

const rimes = `
  a ai ao au ay am an ang anh ia iu iêm iên iêng iêu i im in inh
  ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên ênh êu
  o oa oai oam oan oang oanh oao oay oăm oăn oăng oe oen oeo oi om on ong oong ô ôi ôm ôn ông ơ ơi ơm ơn
  u ua uân uâng uây ui um un ung uê uênh uơ uy uya uyên uynh uyu uôi uôm uôn uông
  ư ưa ưi ưng ưu ươi ươm ươn ương ươu y yêm yên yêng yêu`;

/** Rimes closed by c, ch, p, t carry only the tones sắc and nặng. */
const stoppedRimes = `
  ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt oc op ot ôc ôp ôt ơp ơt ooc
  oac oach oap oat oăc oăp oăt oet uc up ut uât uêch uych uyêt uyt uôc uôt ưc ưt ươc ươp ươt yêt`;

const afterQu = `
  a ai ao au ay am an ang anh ăm ăn ăng ân âng ây e em en eo ê ên ênh i in inh y yên ynh ơ ơn`;
const stoppedAfterQu = 'ac ach ap at ăc ăp ăt âc ât et êch êt it ich ôc yêt ych yt';

const anyOf = (list: string): string => `(?:${list.trim().split(/\s+/).join('|')})`;

const open = new RegExp(`^(?:${onset}${anyOf(rimes)}|qu${anyOf(afterQu)})$`);
const stopped = new RegExp(`^(?:${onset}${anyOf(stoppedRimes)}|qu${anyOf(stoppedAfterQu)})$`);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const risingOrHeavy = /[\u0301\u0323]/;

/** Whether a lower-case word could be one Vietnamese syllable by its spelling: letters, their order and one tone. */
export function isSyllable(word: string): boolean {
  if (word.length > 7) return false;
  const marked = word.normalize('NFD');
  const letters = marked.replace(tones, '').normalize('NFC');
  const toneCount = marked.length - letters.normalize('NFD').length;
  if (toneCount > 1) return false;
  return open.test(letters) || (stopped.test(letters) && risingOrHeavy.test(marked));
}
