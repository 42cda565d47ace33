package org.dohoda;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dohoda.text.Code;
import org.jspecify.annotations.NullMarked;

/** The order of the packages, and what core never does. */
@AnalyzeClasses(packages = "org.dohoda", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** A package depends only on those before it. */
  private static final ImmutableList<String> ORDER =
      ImmutableList.of(
          "internal",
          "id",
          "time",
          "logic",
          "text",
          "source",
          "problem",
          "policy",
          "organization",
          "body",
          "condition",
          "participation",
          "words",
          "provision",
          "instrument",
          "partnership",
          "register",
          "holding",
          "effect.facts",
          "effect.entry",
          "effect.wording",
          "effect.end",
          "effect.party",
          "effect",
          "rendering",
          "validation.index",
          "validation.walk",
          "validation.compare",
          "validation.rules.objects",
          "validation.rules.instruments",
          "validation.rules.register",
          "validation.rules",
          "validation",
          "decision",
          "engine.inquiry",
          "engine.links",
          "engine.judgement",
          "engine",
          "analysis");

  private static final String ROOT = "org.dohoda";

  /** What users never see. */
  static final ImmutableSet<String> NOT_EXPORTED =
      ImmutableSet.of(
          full("internal"),
          full("logic"),
          full("words"),
          full("effect.facts"),
          full("effect.entry"),
          full("effect.wording"),
          full("effect.end"),
          full("effect.party"),
          full("validation.index"),
          full("validation.walk"),
          full("validation.compare"),
          full("validation.rules.objects"),
          full("validation.rules.instruments"),
          full("validation.rules.register"),
          full("validation.rules"),
          full("engine.inquiry"),
          full("engine.links"),
          full("engine.judgement"));

  @ArchTest
  static void packages_dependOnlyOnThoseBefore(JavaClasses classes) {
    for (int i = 0; i + 1 < ORDER.size(); i++) {
      String[] after =
          ORDER.subList(i + 1, ORDER.size()).stream()
              .map(ArchitectureTest::full)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(full(ORDER.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(after)
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @ArchTest
  static void packages_areAllInTheOrder(JavaClasses classes) {
    assertThat(ORDER.stream().map(ArchitectureTest::full).toList()).containsAll(packages(classes));
  }

  @ArchTest
  static void packages_areExportedExceptThoseNamed(JavaClasses classes) {
    Set<String> expected = packages(classes);
    expected.removeAll(NOT_EXPORTED);
    assertThat(exports()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ArchTest
  static void packages_areNullMarked(JavaClasses classes) {
    for (String name : packages(classes)) {
      JavaPackage javaPackage = classes.getPackage(name);
      assertThat(javaPackage.isAnnotatedWith(NullMarked.class)).as(name).isTrue();
    }
  }

  @ArchTest
  static final ArchRule packages_haveNoOthersBeside =
      noClasses()
          .should()
          .dependOnClassesThat(
              describe(
                  "are neither of core, of Java's base module's packages, of Guava nor annotations",
                  type -> !isAllowed(type.getPackageName())));

  @ArchTest
  static final ArchRule core_knowsNoJson =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml..");

  @ArchTest
  static final ArchRule core_doesNoInputOrOutput =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.io..",
              "java.nio.file..",
              "java.nio.channels..",
              "java.net..",
              "java.util.logging..")
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule core_hasNoReflection =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(full("internal.Utf8")) // a view of bytes, eight at a time
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
          .orShould()
          .callMethodWhere(
              calls(
                  "reflection",
                  call ->
                      isMethod(call, Class.class, "forName", "getMethod", "getDeclaredMethod")
                          || isMethod(call, Class.class, "getDeclaredFields", "getRecordComponents")
                          || isMethod(call, java.util.ServiceLoader.class, "load")));

  @ArchTest
  static final ArchRule core_hasNoClock =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random")
          .orShould()
          .callMethodWhere(
              calls(
                  "the clock",
                  call ->
                      (owner(call).getPackageName().startsWith("java.time") && name(call, "now"))
                          || isMethod(call, System.class, "currentTimeMillis", "nanoTime")
                          || isMethod(call, Math.class, "random")));

  @ArchTest
  static final ArchRule core_hasNoDefaultLocaleZoneOrCharset =
      noClasses()
          .should()
          .callMethodWhere(
              calls(
                  "a default locale, zone or charset",
                  call ->
                      isMethod(call, Locale.class, "getDefault")
                          || isMethod(call, java.time.ZoneId.class, "systemDefault")
                          || isMethod(call, java.util.TimeZone.class, "getDefault")
                          || isMethod(call, java.nio.charset.Charset.class, "defaultCharset")
                          || isMethod(call, String.class, "formatted")
                          || (isMethod(call, String.class, "format", "toLowerCase", "toUpperCase")
                              && !takes(call, Locale.class))
                          || (isMethod(call, String.class, "getBytes") && takesNothing(call))
                          || (isMethod(call, java.time.format.DateTimeFormatter.class, "ofPattern")
                              && !takes(call, Locale.class))));

  @ArchTest
  static final ArchRule staticFields_areFinal =
      fields().that().areStatic().should().beFinal().allowEmptyShould(true);

  @ArchTest
  static final ArchRule staticFields_areNotMutable =
      noFields()
          .that()
          .areStatic()
          .should()
          .haveRawType(
              describe(
                  "are mutable collections, buffers or holders",
                  type ->
                      !type.getPackageName().startsWith("com.google.common.collect")
                          && (type.isAssignableTo(Collection.class)
                              || type.isAssignableTo(Map.class)
                              || (type.isAssignableTo(CharSequence.class)
                                  && !type.isEquivalentTo(String.class))
                              || type.isAssignableTo(ThreadLocal.class)
                              || type.getPackageName().startsWith("java.util.concurrent"))));

  @ArchTest
  static final ArchRule publicStaticFields_areNoArrays =
      noFields()
          .that()
          .areStatic()
          .and()
          .arePublic()
          .should()
          .haveRawType(describe("are arrays", JavaClass::isArray));

  @ArchTest
  static final ArchRule instanceFields_ofValuesAreFinal =
      fields()
          .that()
          .areNotStatic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackages(NOT_EXPORTED.toArray(String[]::new))
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameNotEndingWith("Builder")
          .and(describeField("are not set once", field -> !isLazy(field)))
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule codes_areRecords =
      classes().that().implement(Code.class).should().beRecords().allowEmptyShould(true);

  private static boolean isLazy(JavaField field) {
    return field.getOwner().getSimpleName().equals("InitShim")
        || field.getModifiers().contains(JavaModifier.TRANSIENT);
  }

  private static boolean isAllowed(String name) {
    return ImmutableSet.of("java.lang", "java.util", "java.time", "java.math", "java.text").stream()
            .anyMatch(base -> name.equals(base) || name.startsWith(base + "."))
        || ImmutableSet.of(ROOT, "com.google", "org.jspecify", "org.immutables", "javax.annotation")
            .stream()
            .anyMatch(base -> name.equals(base) || name.startsWith(base + "."))
        || name.isEmpty()
        || ImmutableSet.of("java.nio", "java.nio.charset").contains(name); // buffers and UTF-8
  }

  private static Set<String> packages(JavaClasses classes) {
    return classes.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith(ROOT + "."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> exports() {
    URI main =
        URI.create(
            Code.class.getProtectionDomain().getCodeSource().getLocation() + "module-info.class");
    try (InputStream descriptor = main.toURL().openStream()) {
      return ModuleDescriptor.read(descriptor).exports().stream()
          .filter(export -> !export.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String full(String name) {
    return ROOT + "." + name;
  }

  private static DescribedPredicate<JavaClass> describe(
      String description, Predicate<JavaClass> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }

  private static DescribedPredicate<JavaField> describeField(
      String description, Predicate<JavaField> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }

  private static DescribedPredicate<JavaMethodCall> calls(
      String what, Predicate<JavaMethodCall> predicate) {
    return DescribedPredicate.describe("uses " + what, predicate);
  }

  private static JavaClass owner(JavaAccess<?> call) {
    return call.getTargetOwner();
  }

  private static boolean name(JavaAccess<?> call, String... names) {
    return List.of(names).contains(call.getTarget().getName());
  }

  private static boolean isMethod(JavaAccess<?> call, Class<?> type, String... names) {
    return owner(call).isEquivalentTo(type) && name(call, names);
  }

  private static boolean takes(JavaMethodCall call, Class<?> parameter) {
    return call.getTarget().getRawParameterTypes().stream()
        .anyMatch(type -> type.isEquivalentTo(parameter));
  }

  private static boolean takesNothing(JavaMethodCall call) {
    return call.getTarget().getRawParameterTypes().isEmpty();
  }
}
