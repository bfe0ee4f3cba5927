const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Timing {
  readonly buckets: number[];
  count: number;
  sum: number;
}

/** Counts for a monitor, in the text format of Prometheus. By route as it is documented, never by address. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #timings = new Map<string, Timing>();
  readonly #loads = { ok: 0, broken: 0 };
  #inFlight = 0;
  #lines = 0;

  began(): void {
    this.#inFlight += 1;
  }

  ended(method: string, route: string, status: number, seconds: number): void {
    this.#inFlight -= 1;
    const labels = `method="${method}",route="${route}",status="${status}"`;
    this.#requests.set(labels, (this.#requests.get(labels) ?? 0) + 1);
    const timing = this.#timings.get(route) ?? { buckets: bounds.map(() => 0), count: 0, sum: 0 };
    this.#timings.set(route, timing);
    timing.count += 1;
    timing.sum += seconds;
    bounds.forEach((bound, at) => {
      if (seconds <= bound) timing.buckets[at] = (timing.buckets[at] ?? 0) + 1;
    });
  }

  loaded(isWell: boolean): void {
    this.#loads[isWell ? 'ok' : 'broken'] += 1;
  }

  screened(): void {
    this.#lines += 1;
  }

  /** `memory` in bytes, `uptime` in seconds. */
  text(memory: number, uptime: number): string {
    const lines = [
      ...family('huice_requests_total', 'counter', 'Requests that were answered.', [...this.#requests]),
      ...family('huice_requests_in_flight', 'gauge', 'Requests that are being answered.', [['', this.#inFlight]]),
      '# HELP huice_request_seconds From the head of a request to the head of its answer.',
      '# TYPE huice_request_seconds histogram',
      ...[...this.#timings].flatMap(([route, timing]) => histogram(route, timing)),
      ...family('huice_screened_lines_total', 'counter', 'Companies that were screened.', [['', this.#lines]]),
      ...family('huice_pack_loads_total', 'counter', 'How often the packs were read.', [
        ['outcome="ok"', this.#loads.ok],
        ['outcome="broken"', this.#loads.broken],
      ]),
      ...family('process_resident_memory_bytes', 'gauge', 'Memory of the process.', [['', memory]]),
      ...family('huice_uptime_seconds', 'gauge', 'How long the process has run.', [['', uptime]]),
    ];
    return `${lines.join('\n')}\n`;
  }
}

const family = (name: string, type: string, help: string, values: readonly (readonly [string, number])[]) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
  ...values.map(([labels, value]) => `${name}${labels === '' ? '' : `{${labels}}`} ${value}`),
];

const histogram = (route: string, { buckets, count, sum }: Timing): readonly string[] => {
  const name = 'huice_request_seconds';
  return [
    ...bounds.map((bound, at) => `${name}_bucket{route="${route}",le="${bound}"} ${buckets[at]}`),
    `${name}_bucket{route="${route}",le="+Inf"} ${count}`,
    `${name}_sum{route="${route}"} ${sum}`,
    `${name}_count{route="${route}"} ${count}`,
  ];
};
