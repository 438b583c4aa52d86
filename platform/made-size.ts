/** A picture in one width and format, made anew from what somebody sent; pixels. */
export interface MadeSize {
  readonly width: number;
  readonly height: number;
  readonly format: "webp" | "jpeg";
  readonly content: Uint8Array;
}
