import { LOCAL_NAMES } from '../words/map-names.ts';
import { CROP, type Crop, type CropMark } from './crop.ts';
import { places } from './settings.ts';

const LOCAL: Readonly<Record<string, string>> = LOCAL_NAMES.places;

/** A still piece of the map, where a scenario turns; its card says the same in words. */
export const MapCrop = ({ of: { lands, borders, planned, built, marks }, id }: { of: Crop; id: string }) => (
  <svg class="crop" viewBox={`0 0 ${CROP.width} ${CROP.height}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    {['wave far', 'wave'].map(wave => lands.map(({ path }) => <path key={wave + path} class={wave} d={path} />))}
    {lands.map(({ code, path }, k) => (
      <g key={path} class={code === null ? 'far' : `n-${code}`}>
        <clipPath id={`crop-${id}-${k}`}>
          <path d={path} />
        </clipPath>
        <path class="land" d={path} />
        {code !== null && <path class="tint" d={path} clip-path={`url(#crop-${id}-${k})`} />}
        <path class="coast" d={path} />
      </g>
    ))}
    {/* Over the outlines of the lands, which are coasts elsewhere. */}
    <path class="between" d={borders} />
    <path class="between dashed" d={borders} />
    <path class="planned" d={planned} />
    <path class="built" d={built} />
    <path class="built sleepers" d={built} />
    {marks.map(mark => (
      <Mark key={mark.place} of={mark} />
    ))}
  </svg>
);

/** A name stands beside its place, on the side where there is more room. */
function Mark({ of: { place, name, x, y } }: { of: CropMark }) {
  const left = x > CROP.width / 2;
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="3.2" />
      <text x={left ? -7 : 7} y="4" text-anchor={left ? 'end' : 'start'}>
        {places.value === 'local' ? (LOCAL[place] ?? name) : name}
      </text>
    </g>
  );
}
