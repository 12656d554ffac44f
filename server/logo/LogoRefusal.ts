/** Why a picture cannot be a logo; each has a sentence under `logo.<why>`. */
export type LogoFault = 'kind' | 'pixels' | 'shape' | 'broken' | 'unsafe';

/** Thrown while a picture is looked at. `what` names what is unsafe in it. */
export class LogoRefusal extends Error {
  readonly fault: LogoFault;
  readonly what: string;

  constructor(fault: LogoFault, what = '') {
    super(`${fault} ${what}`.trim());
    this.fault = fault;
    this.what = what;
  }
}
