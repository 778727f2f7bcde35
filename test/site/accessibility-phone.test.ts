import { testAccessibility } from '../support/axe.ts';

testAccessibility(360);
