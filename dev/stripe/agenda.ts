// What is due when: a heap by time, then by the order of being entered.

export type Entry = { time: number; run: () => void };

type Placed = Entry & { order: number };

export class Agenda {
  readonly #heap: Placed[] = [];
  #entered = 0;

  enter(entry: Entry) {
    const heap = this.#heap;
    heap.push({ ...entry, order: this.#entered++ });
    for (let i = heap.length - 1; i > 0;) {
      const parent = (i - 1) >> 1;
      if (compare(heap[parent]!, heap[i]!) <= 0) return;
      [heap[parent], heap[i]] = [heap[i]!, heap[parent]!];
      i = parent;
    }
  }

  /** When the first entry is due. */
  nextTime(): number | undefined {
    return this.#heap[0]?.time;
  }

  /** Takes out the first entry if it is due by then. */
  takeDue(time: number): Entry | undefined {
    const heap = this.#heap;
    const top = heap[0];
    if (!top || top.time > time) return undefined;
    const last = heap.pop()!;
    if (heap.length > 0) {
      heap[0] = last;
      this.#sink();
    }
    return top;
  }

  #sink() {
    const heap = this.#heap;
    for (let i = 0;;) {
      const [left, right] = [2 * i + 1, 2 * i + 2];
      if (left >= heap.length) return;
      const isRightFirst = right < heap.length && compare(heap[right]!, heap[left]!) < 0;
      const child = isRightFirst ? right : left;
      if (compare(heap[i]!, heap[child]!) <= 0) return;
      [heap[i], heap[child]] = [heap[child]!, heap[i]!];
      i = child;
    }
  }
}

const compare = (a: Placed, b: Placed) => a.time - b.time || a.order - b.order;
