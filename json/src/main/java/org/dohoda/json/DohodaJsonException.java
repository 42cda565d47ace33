package org.dohoda.json;

import java.io.Closeable;
import org.dohoda.problem.Problems;
import org.dohoda.problem.ProblemsException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/**
 * What {@link DohodaModule} throws where a value of this library has errors: all of them, with
 * paths from the beginning of the outer document.
 *
 * <p>The cause is a {@link ProblemsException} with the same problems; {@link #getLocation()} is
 * where the value starts. It cannot be serialized with Java serialization.
 */
public final class DohodaJsonException extends DatabindException {
  private static final long serialVersionUID = 1L;

  /** All problems; they are not serializable, and so the exception is not. */
  @SuppressWarnings("serial") // said above
  private final Problems problems;

  DohodaJsonException(Closeable processor, TokenStreamLocation start, ProblemsException cause) {
    super(processor, cause.problems().toString(), start, cause);
    this.problems = cause.problems();
  }

  /** {@return all problems, without line and column: the mapper's tokens do not keep them} */
  public Problems problems() {
    return problems;
  }
}
