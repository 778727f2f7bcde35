import { describe, expect, it } from 'vitest';
import { chooseFrom, chooseMeant, didYouMean, isItMeant } from '../../src/domain/did-you-mean.ts';

const known = ['tin-tuc', 'thong-bao'];

describe('an unknown name', () => {
  it('is answered with the one that is near', () => {
    expect(didYouMean('tintuc', known, 'Hãy bỏ dòng này.')).toBe('Có phải ý bạn là "tin-tuc"?');
    expect(chooseFrom('tintuc', known)).toBe(
      'Có phải ý bạn là "tin-tuc"? Hãy chọn một trong: tin-tuc, thong-bao.',
    );
  });

  it('is answered with what to do where none is near', () => {
    expect(didYouMean('hoc-lieu', known, 'Hãy bỏ dòng này.')).toBe('Hãy bỏ dòng này.');
    expect(chooseFrom('hoc-lieu', known)).toBe('Hãy chọn một trong: tin-tuc, thong-bao.');
  });

  it('lists the names as they are to be shown', () => {
    expect(chooseFrom('tintuc', known, ['Tin tức', 'Thông báo'])).toBe(
      'Có phải ý bạn là "tin-tuc"? Hãy chọn một trong: Tin tức, Thông báo.',
    );
    expect(chooseMeant(undefined, ['Tin tức'])).toBe('Hãy chọn một trong: Tin tức.');
  });

  it('asks nothing where nothing was meant', () => expect(isItMeant(undefined)).toBe(''));
});
