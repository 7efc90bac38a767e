package org.sightline.report.picture;

import java.util.OptionalDouble;

/** What values are held against. Only the bar is drawn as the rail. */
public sealed interface Against {

  /** The same target for everyone. */
  record Bar(double value) implements Against {
    public Bar {
      Check.finite(value, "bar");
    }
  }

  /** Another group, such as everyone else: a thin dashed line with its name. */
  record Reference(String name, double value) implements Against {
    public Reference {
      Check.written(name, "reference name");
      Check.finite(value, "reference");
    }
  }

  /** For each row its own, such as everyone else: a short dashed line in the row, if it has one. */
  record Own(String name) implements Against {
    public Own {
      Check.written(name, "reference name");
    }
  }

  /** Nothing to hold the values against. */
  record Nothing() implements Against {}

  /** The value held against, if there is one. */
  default OptionalDouble asDouble() {
    if (this instanceof Bar bar) {
      return OptionalDouble.of(bar.value);
    }
    return this instanceof Reference reference
        ? OptionalDouble.of(reference.value)
        : OptionalDouble.empty();
  }
}
