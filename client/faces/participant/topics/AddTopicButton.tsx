import { useState } from 'react';
import type { Stage } from '#shared/templates/template.ts';
import { useSay } from '../../../i18n/language.tsx';
import { Button } from '../../../parts/Button.tsx';
import { PlusIcon } from '../../../parts/Icon.tsx';
import { useMayWrite, useTakesPart } from '../../../phases/rights.ts';
import { LiveComposer } from '../LiveComposer.tsx';

/** "Add a topic": at any moment, to the end of what is to come; nobody else is disturbed by it. */
export function AddTopicButton({ stage }: { stage: Stage }) {
  const say = useSay();
  const mayWrite = useMayWrite();
  const takesPart = useTakesPart();
  const [writing, write] = useState(false);
  return (
    <>
      {mayWrite && takesPart && (
        <Button icon={PlusIcon} onClick={() => write(true)}>
          {say('discuss.add')}
        </Button>
      )}
      {writing && (
        <LiveComposer
          prompts={stage.prompts}
          words={{ title: say('discuss.add'), add: say('topic.add'), added: say('discuss.added') }}
          onClose={() => write(false)}
        />
      )}
    </>
  );
}
