/** Where a prefecture's tile stands: columns 0 to 12 from the west, rows from the north. Ours, after the way such maps are usually drawn. */
export interface TilePlace {
  readonly code: string;
  readonly column: number;
  readonly row: number;
  /** Tiles a side; Hokkaido has two. */
  readonly size: number;
}

const rows: readonly (readonly [row: number, ...tiles: (readonly [code: string, column: number])[]])[] = [
  [2, ["02", 11]],
  [3, ["05", 10], ["03", 11]],
  [4, ["06", 10], ["04", 11]],
  [5, ["18", 7], ["17", 8], ["16", 9], ["15", 10], ["07", 11]],
  [6, ["32", 3], ["31", 4], ["28", 5], ["26", 6], ["25", 7], ["21", 8], ["20", 9], ["10", 10], ["09", 11], ["08", 12]],
  [7, ["35", 2], ["34", 3], ["33", 4], ["27", 5], ["29", 6], ["24", 7], ["23", 8], ["19", 9], ["11", 10], ["13", 11], ["12", 12]],
  [8, ["41", 0], ["40", 1], ["30", 6], ["22", 9], ["14", 11]],
  [9, ["42", 0], ["43", 1], ["44", 2], ["38", 4], ["37", 5]],
  [10, ["46", 1], ["45", 2], ["39", 4], ["36", 5]],
  [11, ["47", 0]],
];

/** All 47 prefectures. */
export const places: readonly TilePlace[] = [
  { code: "01", column: 11, row: 0, size: 2 },
  ...rows.flatMap(([row, ...tiles]) => tiles.map(([code, column]) => ({ code, column, row, size: 1 }))),
];
