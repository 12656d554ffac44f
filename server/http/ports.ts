import type { CanvasSheet } from '#shared/canvas/sheet.ts';
import type { Report } from '#shared/report/report.ts';
import type { BoardRegistry } from '../boards/BoardRegistry.ts';
import type { Clock } from '../boards/clock.ts';
import type { Ids } from '../boards/ids.ts';
import type { Retention } from '../boards/Retention.ts';
import type { Config } from '../config.ts';
import type { FileJudge } from '../imports/fileJudge.ts';
import type { PictureSize } from '../logo/pictureSize.ts';
import type { Print, PrintFor } from '../pdf/pdfPress.ts';
import type { Allowance } from './Allowance.ts';
import type { Doorman } from './Doorman.ts';

/** What prints the canvas and the report. */
export interface Press {
  canvas(sheet: CanvasSheet, paper: 'a4' | 'a3' | 'a1', of: PrintFor): Promise<Print>;
  picture(sheet: CanvasSheet, size: 'screen' | 'print', of: PrintFor): Promise<Print>;
  report(report: Report, of: PrintFor): Promise<Print>;
}

/** A stranger's picture as a PNG of ours, of the board's that `of` names. */
export type DrawLogo = (picture: PictureSize, of: PrintFor) => Promise<Uint8Array>;

/** What the HTTP side works with. */
export interface HttpPorts {
  readonly registry: BoardRegistry;
  readonly retention: Pick<Retention, 'until'>;
  readonly doorman: Doorman;
  /** Boards of an address's hour. */
  readonly allowance: Allowance;
  /** Templates of an address's minute. */
  readonly templates: Allowance;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly config: Config;
  readonly press: Press | null;
  readonly drawLogo: DrawLogo | null;
  /** What reads a file that is brought in. */
  readonly judge: FileJudge;
  /** This machine's addresses in its own network. */
  readonly lanAddresses: () => readonly string[];
  readonly warn: (about: Readonly<Record<string, unknown>>, message: string) => void;
}
