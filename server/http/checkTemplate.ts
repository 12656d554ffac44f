import { readTemplateText } from '#shared/templates/readTemplate.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { isOwnOrigin } from './origin.ts';
import type { HttpPorts } from './ports.ts';
import { refuseFile } from './refuseFile.ts';
import { addressOf, type Route } from './routes.ts';
import { languageOf, sayFor } from './sentences.ts';

/**
 * `POST /api/templates` with the text of a template: what it is called and what it holds, in the reader's language; nothing is
 * kept. Refuses with the place that is wrong; notAllowed (403), malformed (415), tooLarge, slowDown.
 */
export function checkTemplate({ config, templates }: HttpPorts): Route {
  return (request, response) => {
    if (!isOwnOrigin(request.headers, config.publicUrl)) throw new HttpRefusal('notAllowed', 403);
    if (!request.is('application/json')) throw new HttpRefusal('malformed', 415);
    // One that is refused counts too: reading it costs as much.
    templates.take(addressOf(request));
    const read = readTemplateText(typeof request.body === 'string' ? request.body : '');
    if (!read.ok) return refuseFile(response, read.problem);
    const { title, goal, welcome, lengths = [], settings, stages } = read.template;
    const say = sayFor(languageOf(request.headers['accept-language']));
    const planned = stages.flatMap(({ phases }) => phases.filter(({ optional }) => optional !== 'off'));
    response.json({
      title: say(title),
      goal: say(goal),
      stages: stages.map((stage) => say(stage.title)),
      minutes: planned.reduce((sum, { minutes }) => sum + minutes, welcome),
      lengths,
      length: settings?.length ?? null,
    });
  };
}
