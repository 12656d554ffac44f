import { roomTable } from '../results/roomTable.ts';
import { runJob } from '../runJob.ts';
import { ROOM_FIGURES, type RoomFigures } from './roomFigures.ts';
import type { Section, Settings } from './Scenario.ts';

/** So long gathering, warming up and settling may take, seconds. */
const GATHER_S = 60;

/**
 * Measures every subject under the same load, one after the other. A subject that cannot even gather its people has failed;
 * one that broke in a smaller room (`broken`) is not tried again.
 */
export async function measureRooms(
  { subjects, server, acts, shows, seconds, seed, isQuick }: Settings,
  size: { readonly rooms: number; readonly people: number },
  key: string,
  title: string,
  broken = new Map<string, number>(),
): Promise<Section> {
  const load = { ...size, acts, shows, seconds, warmUp: isQuick ? 1 : 5, seed };
  const rows: { readonly subject: string; readonly figures: RoomFigures | null; readonly why: string }[] = [];
  for (const subject of subjects) {
    const brokeAt = broken.get(subject);
    if (brokeAt !== undefined) {
      rows.push({ subject, figures: null, why: `broke at ${brokeAt}` });
      continue;
    }
    try {
      const figures = ROOM_FIGURES.parse(
        await runJob({ run: 'rooms', server, params: { subject, ...load } }, (GATHER_S + seconds) * 1_000),
      );
      rows.push({ subject, figures, why: figures.faults.join(', ') });
    } catch (error) {
      rows.push({ subject, figures: null, why: error instanceof Error ? error.message : String(error) });
    }
    if (rows.at(-1)?.why !== '') broken.set(subject, size.people);
    console.error(`${title}: ${subject} ${rows.at(-1)?.why || 'whole'}`);
  }
  // Under a full load peers may break; under a small one what they do not deliver is a fault of how they are measured.
  const faults = rows.flatMap(({ subject, why }) =>
    (subject === 'ours' || isQuick) && why !== '' ? [`${subject}: ${why}`] : [],
  );
  return { key, text: `### ${title}\n\n${roomTable(rows)}`, faults };
}
