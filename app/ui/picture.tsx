/**
 * A picture in several widths, as WebP with JPEG for browsers that lack it. Its width and height stand in the page, so that nothing moves
 * when it arrives. `address(width, format)` says where each lies; `sizes` how wide it is shown, as in HTML.
 */
export function Picture(props: {
  alt: string;
  width: number;
  height: number;
  widths: readonly number[];
  address: (width: number, format: "webp" | "jpeg") => string;
  sizes: string;
  /** For the first picture of a page: it is fetched at once, others when they come near. */
  isFirst?: boolean;
}) {
  const { widths, address } = props;
  const all = (format: "webp" | "jpeg") => widths.map((width) => `${address(width, format)} ${width}w`).join(", ");
  const plain = widths.find((width) => width >= 900) ?? widths.at(-1) ?? props.width;
  return (
    <picture className="picture">
      <source type="image/webp" srcSet={all("webp")} sizes={props.sizes} />
      <img
        src={address(plain, "jpeg")}
        srcSet={all("jpeg")}
        sizes={props.sizes}
        width={props.width}
        height={props.height}
        alt={props.alt}
        loading={props.isFirst === true ? undefined : "lazy"}
        decoding="async"
      />
    </picture>
  );
}
