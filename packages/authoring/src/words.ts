// What is said of a fault, and no reader: `@huice/authoring/words`, for those who may never open a file of YAML.
export { type Fault, type FaultCode, faultCodes } from './fault.ts';
export { describeFault } from './words/describe-fault.ts';
