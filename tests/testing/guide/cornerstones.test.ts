import { test } from 'vitest';
import { rules } from '../../../src/rules/index.js';
import { expectCornerstones } from '../../../src/testing/cornerstones/index.js';

test('what was approved is still said', () => {
  expectCornerstones('cornerstones', { rules });
});
