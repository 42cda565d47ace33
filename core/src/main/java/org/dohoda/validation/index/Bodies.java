package org.dohoda.validation.index;

import java.util.Optional;
import org.dohoda.body.Body;
import org.dohoda.id.BodyId;
import org.dohoda.register.CooperationRegister;
import org.jspecify.annotations.Nullable;

/**
 * The recorded bodies. One rule after another asks for the same, mostly by the same object, and
 * those need not be looked up again. Not thread-safe.
 */
final class Bodies {
  private static final int PLACES = 64;

  private final CooperationRegister register;
  private final @Nullable BodyId[] asked = new BodyId[PLACES];
  private final @Nullable Optional<Body>[] found = places();

  Bodies(CooperationRegister register) {
    this.register = register;
  }

  @SuppressWarnings({
    "unchecked",
    "rawtypes"
  }) // an array of a generic type cannot be made otherwise
  private static @Nullable Optional<Body>[] places() {
    return new Optional[PLACES];
  }

  /** The body of an id, if it is recorded. */
  @SuppressWarnings("ReferenceEquality") // another object is looked up, whether it is equal or not
  Optional<Body> body(BodyId id) {
    int place = id.hashCode() & PLACES - 1;
    Optional<Body> latest = found[place];
    if (asked[place] == id && latest != null) {
      return latest;
    }
    Optional<Body> body = register.body(id);
    asked[place] = id;
    found[place] = body;
    return body;
  }
}
