package org.dohoda.kit;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.dohoda.condition.Condition;
import org.dohoda.decision.ParticipationQuestion;
import org.dohoda.id.OrganizationId;
import org.dohoda.instrument.Instrument;
import org.dohoda.organization.Named;
import org.dohoda.organization.TimedRelation;
import org.dohoda.participation.Holder;
import org.dohoda.policy.PolicyTaxonomies;
import org.dohoda.provision.Provision;
import org.dohoda.provision.Undertaking;
import org.dohoda.register.CooperationRegister;
import org.dohoda.testkit.DohodaDomain;
import org.dohoda.text.Code;
import org.dohoda.text.Listed;
import org.dohoda.time.Timeline;
import org.dohoda.time.Truth;

/** Every public type that somebody may want as a parameter is provided. */
class DohodaDomainTest {
  private static final int SIZE = 100;
  private static final List<String> PACKAGES =
      List.of(
          "id",
          "time",
          "text",
          "source",
          "problem",
          "policy",
          "organization",
          "body",
          "condition",
          "participation",
          "provision",
          "instrument",
          "partnership",
          "register");

  /** What is an answer, a hook or a helper: nobody asks for any of it. */
  private static final ImmutableSet<String> NO_PARAMETERS =
      ImmutableSet.of(
          "Checked", // of whatever was read
          "Code", // of which list?
          "Codes",
          "DueDates",
          "Names", // of a register
          "NamesOnDay",
          "Obstacle",
          "PolicyTaxonomies",
          "ProblemGroup",
          "ProblemsException",
          "ProvisionCases",
          "Resolution",
          "Reason",
          "StatusGround",
          "Transitions",
          "PartnershipProblems");

  private static Stream<Class<?>> publicTypes() throws IOException, URISyntaxException {
    Path classes =
        Path.of(
            CooperationRegister.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Stream.Builder<Class<?>> types = Stream.builder();
    for (String name : PACKAGES) {
      try (Stream<Path> files = Files.list(classes.resolve("org/dohoda/" + name))) {
        for (Path file : (Iterable<Path>) files.sorted()::iterator) {
          String simple = file.getFileName().toString().replace(".class", "");
          if (!simple.contains("-") && !simple.contains("Immutable")) {
            types.add(type("org.dohoda." + name + "." + simple));
          }
        }
      }
    }
    return types.build().filter(DohodaDomainTest::isPublic);
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  /** A builder, an exception or a holder of constants has no values of its own. */
  private static boolean isAParameter(Class<?> type) {
    return !type.getSimpleName().equals("Builder")
        && !NO_PARAMETERS.contains(outermost(type).getSimpleName())
        && (!Modifier.isFinal(type.getModifiers())
            || type.isRecord()
            || type.isEnum()
            || Arrays.stream(type.getMethods())
                .anyMatch(
                    method ->
                        !Modifier.isStatic(method.getModifiers())
                            && method.getDeclaringClass() == type));
  }

  private static Class<?> outermost(Class<?> type) {
    return type.getEnclosingClass() == null ? type : outermost(type.getEnclosingClass());
  }

  @Example
  void everyPublicType_isProvided() throws IOException, URISyntaxException {
    Random random = new Random(7);
    List<Class<?>> types = parameters();

    assertThat(types).hasSizeGreaterThan(220).contains(Undertaking.class, Holder.Anyone.class);
    for (Class<?> type : types) {
      Set<Arbitrary<?>> provided = provided(usage(type));
      assertThat(provided).as(type.getName()).hasSize(1);
      assertThat(provided.iterator().next().generator(SIZE).next(random).value())
          .as(type.getName())
          .isInstanceOf(type);
    }
  }

  private static List<Class<?>> parameters() throws IOException, URISyntaxException {
    return publicTypes().filter(DohodaDomainTest::isAParameter).toList();
  }

  private static TypeUsage usage(Class<?> type) {
    return type.getTypeParameters().length == 0
        ? TypeUsage.of(type)
        : TypeUsage.of(type, TypeUsage.of(OrganizationId.class));
  }

  @Example
  void everyThingOfManyParts_shrinksToLittle() throws IOException, URISyntaxException {
    List<Class<?>> things =
        parameters().stream()
            .filter(
                type ->
                    Provision.class.isAssignableFrom(type)
                        || Instrument.class.isAssignableFrom(type)
                        || TimedRelation.class.isAssignableFrom(type)
                        || Named.class.isAssignableFrom(type)
                        || Condition.class.isAssignableFrom(type))
            .toList();

    assertThat(things).hasSizeGreaterThan(50);
    for (Class<?> type : things) {
      Object smallest = Smallest.of(provided(usage(type)).iterator().next(), value -> true);
      assertThat(smallest).isInstanceOf(type);
      assertThat(smallest.toString()).hasSizeLessThan(500);
    }
  }

  private static Set<Arbitrary<?>> provided(TypeUsage usage) {
    return new DohodaDomain()
        .getArbitraryProviders().stream()
            .filter(provider -> provider.canProvideFor(usage))
            .flatMap(provider -> provider.provideFor(usage, DohodaDomainTest::provided).stream())
            .collect(toImmutableSet());
  }

  @Example
  void exempt_areTypesThatThereAre() throws IOException, URISyntaxException {
    assertThat(publicTypes().map(Class::getSimpleName)).containsAll(NO_PARAMETERS);
    assertThat(List.of(Code.class, PolicyTaxonomies.class)).isNotEmpty();
  }

  @Example
  void otherTypes_areLeftToOthers() {
    TypeUsage text = TypeUsage.of(String.class);
    for (ArbitraryProvider provider : new DohodaDomain().getArbitraryProviders()) {
      assertThat(provider.canProvideFor(text)).isFalse();
    }
  }

  @Property(tries = 5)
  @Domain(DohodaDomain.class)
  @Domain(DomainContext.Global.class)
  void parameters_needNoProviderMethod(
      @ForAll ParticipationQuestion question,
      @ForAll Listed<OrganizationId> list,
      @ForAll Timeline<Truth> timeline,
      @ForAll List<Holder> holders,
      @ForAll int number) {
    assertThat(question.rights()).isNotEmpty();
    assertThat(timeline.segments()).isNotEmpty();
    assertThat(list.items().size() + holders.size() + Integer.toString(number).length())
        .isPositive();
  }
}
