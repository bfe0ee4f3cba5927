/** What is made of one thing after another, in their order; at most so many are under way at a time. */
export async function* inOrder<T, R>(
  things: AsyncIterable<T>,
  most: number,
  make: (thing: T) => R | Promise<R>,
): AsyncGenerator<R> {
  const underWay: (R | Promise<R>)[] = [];
  for await (const thing of things) {
    const made = make(thing);
    // Whoever takes it is told; it may fail before that.
    if (made instanceof Promise) made.catch(() => undefined);
    underWay.push(made);
    if (underWay.length >= most) yield await (underWay.shift() as R | Promise<R>);
  }
  for (const made of underWay) yield await made;
}
