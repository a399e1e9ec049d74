/** How many classes of words, names and figures can be told apart. */
const MOST_CLASSES = 128;

const numbers = new Map<string, number>();

/**
 * The number of a class, given at its first use. Sets of classes are bits by these numbers, so that whether a sentence has
 * what a rule needs is one operation instead of a walk over its words.
 * @throws Error when there are more classes than bits
 */
export function classNumber(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  if (numbers.size === MOST_CLASSES) throw new Error(`There are more than ${MOST_CLASSES} classes of words: "${name}" is one too many`);
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}

/** A set of classes as 128 bits. */
export class ClassSet {
  bits0 = 0;
  bits1 = 0;
  bits2 = 0;
  bits3 = 0;

  /** The set of these classes. */
  static of(...names: readonly string[]): ClassSet {
    const set = new ClassSet();
    for (let at = 0; at < names.length; at++) set.add(names[at] ?? '');
    return set;
  }

  /** The set that four numbers are the bits of. */
  static ofBits(bits: Int32Array): ClassSet {
    const set = new ClassSet();
    set.setBits(bits);
    return set;
  }

  /** Makes it the set that four numbers are the bits of. */
  setBits(bits: Int32Array): void {
    this.bits0 = bits[0] ?? 0;
    this.bits1 = bits[1] ?? 0;
    this.bits2 = bits[2] ?? 0;
    this.bits3 = bits[3] ?? 0;
  }

  /** Adds its classes to those that four numbers of a column stand for, from one on. */
  addTo(bits: Int32Array, from: number): void {
    bits[from] = (bits[from] ?? 0) | this.bits0;
    bits[from + 1] = (bits[from + 1] ?? 0) | this.bits1;
    bits[from + 2] = (bits[from + 2] ?? 0) | this.bits2;
    bits[from + 3] = (bits[from + 3] ?? 0) | this.bits3;
  }

  add(name: string): void {
    this.addNumber(classNumber(name));
  }

  /** Adds a class by its number. */
  addNumber(number: number): void {
    const bit = 1 << (number & 31);
    if (number < 32) this.bits0 |= bit;
    else if (number < 64) this.bits1 |= bit;
    else if (number < 96) this.bits2 |= bit;
    else this.bits3 |= bit;
  }

  /** Takes a class out by its number. */
  remove(number: number): void {
    const bits = ~(1 << (number & 31));
    if (number < 32) this.bits0 &= bits;
    else if (number < 64) this.bits1 &= bits;
    else if (number < 96) this.bits2 &= bits;
    else this.bits3 &= bits;
  }

  /** Adds all classes of another set. */
  addAll(other: ClassSet): void {
    this.bits0 |= other.bits0;
    this.bits1 |= other.bits1;
    this.bits2 |= other.bits2;
    this.bits3 |= other.bits3;
  }

  has(name: string): boolean {
    return this.hasNumber(classNumber(name));
  }

  /** Whether it holds a class by its number. */
  hasNumber(number: number): boolean {
    const bits = number < 32 ? this.bits0 : number < 64 ? this.bits1 : number < 96 ? this.bits2 : this.bits3;
    return (bits & (1 << (number & 31))) !== 0;
  }

  /** Whether it has all classes of another set. */
  holds(other: ClassSet): boolean {
    return ((other.bits0 & ~this.bits0) | (other.bits1 & ~this.bits1) | (other.bits2 & ~this.bits2) | (other.bits3 & ~this.bits3)) === 0;
  }

  /** Whether it shares a class with another set. */
  meets(other: ClassSet): boolean {
    return ((this.bits0 & other.bits0) | (this.bits1 & other.bits1) | (this.bits2 & other.bits2) | (this.bits3 & other.bits3)) !== 0;
  }

  /** How many classes it shares with another set. */
  shared(other: ClassSet): number {
    return countBits(this.bits0 & other.bits0) + countBits(this.bits1 & other.bits1) + countBits(this.bits2 & other.bits2) + countBits(this.bits3 & other.bits3);
  }

  /** Whether it shares a class with the set that four numbers are the bits of. */
  meetsBits(bits: Int32Array): boolean {
    return ((this.bits0 & (bits[0] ?? 0)) | (this.bits1 & (bits[1] ?? 0)) | (this.bits2 & (bits[2] ?? 0)) | (this.bits3 & (bits[3] ?? 0))) !== 0;
  }

  /** Whether it holds one class alone. */
  get isSingle(): boolean {
    const { bits0, bits1, bits2, bits3 } = this;
    const all = bits0 | bits1 | bits2 | bits3;
    return all !== 0 && (all & (all - 1)) === 0 && Number(bits0 !== 0) + Number(bits1 !== 0) + Number(bits2 !== 0) + Number(bits3 !== 0) === 1;
  }

  /** How many classes it holds. */
  get size(): number {
    return countBits(this.bits0) + countBits(this.bits1) + countBits(this.bits2) + countBits(this.bits3);
  }
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
