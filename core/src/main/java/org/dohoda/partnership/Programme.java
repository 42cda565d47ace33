package org.dohoda.partnership;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.dohoda.id.BodyId;
import org.dohoda.id.OrganizationId;
import org.dohoda.id.ProgrammeId;
import org.dohoda.internal.Arguments;
import org.dohoda.source.Extensions;
import org.dohoda.source.Source;
import org.dohoda.text.Listed;
import org.dohoda.text.LocalizedText;
import org.dohoda.time.Period;
import org.immutables.value.Value;

/**
 * A programme under which partnerships are entered into (program): who runs it, who approves the
 * partners, its calls and waves, and the kinds of support that it gives.
 *
 * <p>The ids of the calls differ from each other, and so do those of the waves.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Programme permits ImmutableProgramme {
  Programme() {}

  /** {@return the identifier} */
  public abstract ProgrammeId id();

  /** {@return the name} */
  public abstract LocalizedText name();

  /** {@return the organisation that runs it} */
  public abstract OrganizationId runBy();

  /** {@return the programme that it continues, if one is stated} */
  public abstract Optional<ProgrammeId> predecessor();

  /** {@return the body that approves partners, if stated; often of a third side} */
  public abstract Optional<BodyId> approvedBy();

  /** {@return the kinds of support that it gives, if stated} */
  public abstract Optional<Listed<SupportKind>> supportKinds();

  /** {@return the calls, as far as they are recorded} */
  public abstract ImmutableList<ProgrammeCall> calls();

  /** {@return the waves, as far as they are recorded} */
  public abstract ImmutableList<ProgrammeWave> waves();

  /** {@return when it runs; {@link Period#unknown()} if nothing is stated} */
  @Value.Default
  public Period period() {
    return Period.unknown();
  }

  /** {@return the documents that show it} */
  public abstract ImmutableList<Source> sources();

  /** {@return the user's own named values} */
  @Value.Default
  public Extensions extensions() {
    return Extensions.EMPTY;
  }

  @Value.Check
  void check() {
    checkDistinct("calls", calls().stream().map(ProgrammeCall::id).toList());
    checkDistinct("waves", waves().stream().map(ProgrammeWave::id).toList());
  }

  private static void checkDistinct(String argument, List<String> ids) {
    Arguments.check(
        ids.stream().distinct().count() == ids.size(), argument, "must have distinct ids", ids);
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with the values of this programme} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds programmes. */
  public static final class Builder extends ImmutableProgramme.Builder {
    Builder() {}
  }
}
