import { useSay } from '../i18n/language.tsx';
import { Button } from '../parts/Button.tsx';

/** Pages that are good enough to hand out when the browser prints them. */
const PRINTABLE = '.canvas-page, .minutes';

/** Without a line the server makes nothing, but the browser prints the canvas or the minutes behind this sheet. */
export function PrintHere({ onPrint }: { onPrint: () => void }) {
  const say = useSay();
  const printable = document.querySelector(PRINTABLE) !== null;
  const press = () => {
    onPrint();
    // Once the sheet is gone: it would be printed, too.
    window.setTimeout(() => window.print());
  };
  return (
    <div className="exports__offline">
      <p>{say(printable ? 'exports.offline.here' : 'exports.offline.elsewhere')}</p>
      {printable && (
        <Button size="small" onClick={press}>
          {say('minutes.print')}
        </Button>
      )}
    </div>
  );
}
