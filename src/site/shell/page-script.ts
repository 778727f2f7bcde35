import { keepOffline } from '../offline/keep-offline.ts';
import { searchKey } from '../search/search-key.ts';

/** The small script of every page: nothing that is read needs it. */
searchKey();
keepOffline();
