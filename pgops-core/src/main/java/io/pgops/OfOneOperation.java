package io.pgops;

/** A source whose connections belong together as long as one operation lasts. */
interface OfOneOperation {
  /** The same source, for one operation. */
  ConnectionSource forOneOperation();
}
