import { percent } from "./chart-scale.ts";

/** How many go from one thing to another. */
export interface Flow {
  from: string;
  to: string;
  value: number;
}

/** A thing at one end of flows, with its words; `isPale` for what is not meant, such as "none". */
export interface FlowEnd {
  key: string;
  label: string;
  isPale?: boolean;
}

const height = 320;
const gap = 12;

/**
 * Flows from the left to the right, each as broad as what it carries. The bands stretch with the page; words stay as they are, beside the
 * ends. Order of both ends as given; what carries nothing is left out.
 */
export function Flows(props: {
  id: string;
  title: string;
  description: string;
  from: readonly FlowEnd[];
  to: readonly FlowEnd[];
  flows: readonly Flow[];
}) {
  const left = endsOf(props.from, (flow) => flow.from, props.flows);
  const right = endsOf(props.to, (flow) => flow.to, props.flows);
  const taken = { left: new Map<string, number>(), right: new Map<string, number>() };
  const bands = left.flatMap((start) =>
    right.flatMap((end) => {
      const value = props.flows.filter((flow) => flow.from === start.key && flow.to === end.key).reduce((sum, flow) => sum + flow.value, 0);
      if (value === 0) return [];
      const thick = { left: (start.size * value) / start.value, right: (end.size * value) / end.value };
      const y = { left: start.top + (taken.left.get(start.key) ?? 0), right: end.top + (taken.right.get(end.key) ?? 0) };
      taken.left.set(start.key, (taken.left.get(start.key) ?? 0) + thick.left);
      taken.right.set(end.key, (taken.right.get(end.key) ?? 0) + thick.right);
      const path = `M0 ${y.left} C50 ${y.left} 50 ${y.right} 100 ${y.right} V${y.right + thick.right} C50 ${y.right + thick.right} 50 ${y.left + thick.left} 0 ${y.left + thick.left} Z`;
      return [{ key: `${start.key} ${end.key}`, path, isPale: end.isPale === true, isSame: start.key === end.key }];
    }),
  );
  return (
    <svg className="flows" role="img" aria-labelledby={`${props.id}-title ${props.id}-text`} height={height}>
      <title id={`${props.id}-title`}>{props.title}</title>
      <desc id={`${props.id}-text`}>{props.description}</desc>
      <svg x="26%" width="48%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
        {bands.map((band) => (
          <path key={band.key} className={band.isPale ? "band grey" : band.isSame ? "band" : "band other"} d={band.path} />
        ))}
      </svg>
      {[
        { ends: left, x: 0.25, anchor: "end" as const, at: 0.24 },
        { ends: right, x: 0.74, anchor: "start" as const, at: 0.76 },
      ].map(({ ends, x, anchor, at }) =>
        ends.map((end) => (
          <g key={`${anchor} ${end.key}`}>
            <rect
              className={end.isPale === true ? "bar grey" : "bar"}
              x={percent(x)}
              width="1%"
              y={end.top}
              height={Math.max(1, end.size)}
            />
            <text x={percent(at)} y={end.top + end.size / 2 + 5} textAnchor={anchor}>
              {end.label} <tspan className="strong">{end.value}</tspan>
            </text>
          </g>
        )),
      )}
    </svg>
  );
}

/** Ends with what they carry, one below the other; each at least as high as its words. */
function endsOf(ends: readonly FlowEnd[], key: (flow: Flow) => string, flows: readonly Flow[]) {
  const used = ends
    .map((end) => ({ ...end, value: flows.filter((flow) => key(flow) === end.key).reduce((sum, flow) => sum + flow.value, 0) }))
    .filter((end) => end.value > 0);
  const all = used.reduce((sum, end) => sum + end.value, 0);
  const least = 16;
  const room = height - gap * Math.max(0, used.length - 1) - least * used.length;
  let top = 0;
  return used.map((end) => {
    const size = least + (room * end.value) / all;
    const placed = { ...end, top, size };
    top += size + gap;
    return placed;
  });
}
