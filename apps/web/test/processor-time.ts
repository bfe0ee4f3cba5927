/**
 * The milliseconds of processor time since a moment given by `processorTime()`, or since the process began. Other work on the machine
 * makes a clock run on, and not this.
 */
export const processorTime = (since = 0): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 - since;
};
