package org.dohoda.testkit;

import com.google.common.collect.Iterables;
import com.google.common.collect.Range;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.dohoda.instrument.Memorandum;
import org.dohoda.organization.Organization;
import org.dohoda.organization.OrganizationKinds;
import org.dohoda.register.CooperationRegister;

/**
 * Coherent registers of a chosen size; see {@link Registers}.
 *
 * <p>The {@code with} methods give another generator. Shrinking stays within the sizes. Immutable
 * and thread-safe.
 */
public final class RegisterArbitrary extends ArbitraryDecorator<CooperationRegister> {
  static final RegisterArbitrary STANDARD =
      new RegisterArbitrary(Range.closed(1, 4), Range.closed(0, 6));

  private final Range<Integer> municipalities;
  private final Range<Integer> memoranda;

  private RegisterArbitrary(Range<Integer> municipalities, Range<Integer> memoranda) {
    this.municipalities = municipalities;
    this.memoranda = memoranda;
  }

  /**
   * {@return the generator of registers with so many municipalities}
   *
   * @param least the smallest number, not negative
   * @param most the greatest number, not less
   * @throws IllegalArgumentException if {@code least} is negative or greater than {@code most}
   */
  public RegisterArbitrary withMunicipalities(int least, int most) {
    return new RegisterArbitrary(range(least, most), memoranda);
  }

  /**
   * {@return the generator of registers with so many memoranda}
   *
   * @param least the smallest number, not negative
   * @param most the greatest number, not less
   * @throws IllegalArgumentException if {@code least} is negative or greater than {@code most}
   */
  public RegisterArbitrary withMemoranda(int least, int most) {
    return new RegisterArbitrary(municipalities, range(least, most));
  }

  @Override
  protected Arbitrary<CooperationRegister> arbitrary() {
    return Shrunk.arbitrary(
        this::register,
        register ->
            Reductions.coherent(register).filter(this::hasTheSize).filter(Coherence::isCoherent));
  }

  private CooperationRegister register(long seed) {
    Dice dice = new Dice(seed);
    return Samples.register(seed, number(municipalities, dice), number(memoranda, dice));
  }

  /** A number of a range, its ends more often than others. */
  private static int number(Range<Integer> range, Dice dice) {
    int least = range.lowerEndpoint();
    int most = range.upperEndpoint();
    return switch (dice.between(0, 7)) {
      case 0 -> least;
      case 1 -> most;
      default -> dice.between(least, most);
    };
  }

  private boolean hasTheSize(CooperationRegister register) {
    return municipalities.contains(
            (int)
                register.organizations().stream().filter(RegisterArbitrary::isMunicipality).count())
        && memoranda.contains(
            Iterables.size(Iterables.filter(register.instruments(), Memorandum.class)));
  }

  private static boolean isMunicipality(Organization organization) {
    return organization.kind().filter(OrganizationKinds.MUNICIPALITY::equals).isPresent();
  }

  private static Range<Integer> range(int least, int most) {
    if (least < 0) {
      throw new IllegalArgumentException("least: must not be negative, was " + least);
    }
    return Range.closed(least, most);
  }
}
