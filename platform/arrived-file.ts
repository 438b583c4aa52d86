/** A file as it arrived, wherever it lies until somebody keeps it. Its name and type are only what a browser said. */
export interface ArrivedFile {
  readonly name: string;
  /** As declared, such as `application/pdf`; may be empty. */
  readonly type: string;
  /** Bytes; more than may be kept when it was cut off. */
  readonly size: number;
  /** Its content, from the beginning each time. */
  stream(): AsyncIterable<Uint8Array>;
}

/** A file of a form with the name of its field. */
export interface ArrivedInForm extends ArrivedFile {
  readonly field: string;
}
