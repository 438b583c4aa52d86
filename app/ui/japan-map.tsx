import { percent } from "./chart-scale.ts";
import { places } from "./japan-places.ts";

/** What a prefecture shows: how much of how many, with its words. */
export interface MapTile {
  /** JIS X 0401: "01" to "47". */
  code: string;
  /** Its name, as short as it is said. */
  name: string;
  /** Null where there is nothing to fill. */
  filled: number | null;
  all: number;
}

/** Letters that a tile of a desk's width takes; a Japanese name is shorter. */
const lettersMost = 5;

/** A name as it fits its tile: a longer one ends in a point, and is whole in the table and on pointing at it. */
function shortened(name: string, size: number): string {
  return name.length <= lettersMost * size ? name : `${name.slice(0, lettersMost - 1)}.`;
}

const columns = 13;
const rowHeight = 46;

/**
 * Japan as a map of tiles, one a prefecture, each about where it lies: a prefecture of few square kilometres is seen as well as a large one.
 * Figure and filled bar in each tile; positions in per cent, so that it fits the phone. On the phone a name has no room in its tile: there a used
 * tile bears a number, from north to south, and the key beneath says which it is. Its table says the same.
 */
export function JapanMap({ id, title, description, tiles }: { id: string; title: string; description: string; tiles: readonly MapTile[] }) {
  const known = new Map(tiles.map((tile) => [tile.code, tile]));
  const rows = Math.max(...places.map((place) => place.row + place.size));
  const used = tiles.filter((tile) => tile.filled !== null).sort((one, other) => (one.code < other.code ? -1 : 1));
  const numberOf = new Map(used.map((tile, index) => [tile.code, index + 1]));
  return (
    <>
      <svg className="japan-map" role="img" aria-labelledby={`${id}-title ${id}-text`} height={rows * rowHeight}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description}</desc>
        {places.map(({ code, column, row, size }) => {
          const tile = known.get(code);
          const isUsed = tile !== undefined && tile.filled !== null;
          const height = size * rowHeight - 3;
          return (
            <svg key={code} x={percent(column / columns)} y={row * rowHeight} width={percent((size - 0.06) / columns)} height={height}>
              <rect className={isUsed ? "tile used" : "tile"} width="100%" height={height} rx="4" />
              <text className={isUsed ? "name strong" : "name"} x="50%" y={isUsed ? 17 : height / 2 + 5} textAnchor="middle">
                {tile === undefined ? "" : shortened(tile.name, size)}
                {tile !== undefined && <title>{tile.name}</title>}
              </text>
              {isUsed && (
                <>
                  <text className="number" x="50%" y="17" textAnchor="middle">
                    {numberOf.get(code)}
                  </text>
                  <text className="figure" x="50%" y={height - 11} textAnchor="middle">
                    {`${tile.filled}/${tile.all}`}
                  </text>
                  <rect className="bar pale" x="8%" width="84%" y={height - 7} height="5" />
                  <rect
                    className="bar"
                    x="8%"
                    width={percent(0.84 * Math.min(1, (tile.filled ?? 0) / Math.max(1, tile.all)))}
                    y={height - 7}
                    height="5"
                  />
                </>
              )}
            </svg>
          );
        })}
      </svg>
      <ol className="map-key">
        {used.map((tile) => (
          <li key={tile.code}>
            {tile.name} <span className="soft">{`${tile.filled}/${tile.all}`}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
