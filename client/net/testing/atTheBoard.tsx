import { act, type ReactNode } from 'react';
import type { MemberId } from '#shared/model/ids.ts';
import type { TestBoard } from '#shared/testing/board.ts';
import { AnnouncerProvider } from '../../parts/Announcer.tsx';
import { ToastProvider } from '../../parts/Toasts.tsx';
import { mount } from '../../parts/testing/mount.tsx';
import { BoardProvider } from '../../store/BoardContext.tsx';
import { memoryClient } from './memoryClient.ts';

/** A page of `me` at a board in memory: acts are decided at once, what `meanwhile` does arrives as one change; `steps`: what was asked of the server. */
export async function atTheBoard(board: TestBoard, me: MemberId, tree: ReactNode) {
  const { client, sync, steps } = memoryClient(board, me);
  const page = await mount(
    <BoardProvider client={client}>
      <AnnouncerProvider>
        <ToastProvider>{tree}</ToastProvider>
      </AnnouncerProvider>
    </BoardProvider>,
  );
  const meanwhile = (what: () => void) =>
    act(async () => {
      what();
      sync();
    });
  return { ...page, meanwhile, steps };
}
