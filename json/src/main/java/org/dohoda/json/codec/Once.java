package org.dohoda.json.codec;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for. Thread-safe. */
final class Once<T> {
  private final Supplier<? extends T> supplier;
  private volatile @Nullable T made;

  Once(Supplier<? extends T> supplier) {
    this.supplier = supplier;
  }

  T get() {
    T value = made;
    if (value == null) {
      value = supplier.get(); // made twice by two threads, it is the same
      made = value;
    }
    return value;
  }
}
