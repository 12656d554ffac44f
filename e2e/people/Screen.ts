import type { Locator } from '@playwright/test';
import { Person } from './Person.ts';

/** What the room sees. Nothing on it can be pressed once it was started. */
export class Screen extends Person {
  group(name: string, n: number): Locator {
    return this.page.getByRole('region', { name: this.say('canvasView.group', { name, n }), exact: true });
  }
}
