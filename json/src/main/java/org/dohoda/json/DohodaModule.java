package org.dohoda.json;

import java.util.Arrays;
import org.dohoda.json.codec.Codec;
import org.dohoda.json.model.Bindings;
import tools.jackson.databind.module.SimpleModule;

/**
 * The types of this library in documents of your own, read and written by your own Jackson mapper.
 *
 * <pre>{@code
 * record Case(String number, OrganizationId partner, Memorandum memorandum, Period open) {}
 *
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * Case one = mapper.readValue(json, Case.class);
 * }</pre>
 *
 * <p>The types are those of every document of {@link DohodaJson}, the ids, {@code PartialDate},
 * {@code Period} and {@code LocalizedText}, anywhere in records, lists, maps and the root; what is
 * written as a string can be the key of a map. An object is written without the envelope of a
 * document: it has no version, and so is as new as the library that writes it. Data to keep for
 * years belong into documents of {@link DohodaJson}.
 *
 * <p>Inside these types our rules hold whatever the settings of the mapper: unknown, duplicate and
 * missing members, {@code null}, coercions, second spellings and all else that {@link JsonFormat}
 * refuses, within {@link JsonLimits}; type ids of Jackson are neither written nor expected, and
 * {@code @JsonUnwrapped} is refused. So are types of this library that have no document, such as
 * clauses and decisions, which a mapper would write as an empty object or bind unchecked; as keys
 * of a map they are the mapper's affair. So are the enums of this library, such as {@code Truth},
 * {@code Session} and {@code Outcome}, everywhere: a mapper writes their Java names, which are not
 * the words that documents have for them. What is a token is the mapper's affair, and so is {@code
 * null} in place of a whole value, which is the statement of your record. Errors arrive as one
 * {@link DohodaJsonException}; what is not an error is not reported. Immutable but for what
 * Jackson's {@link SimpleModule} lets its user add.
 */
public final class DohodaModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** The module with the default limits; {@code findAndAddModules()} finds it. */
  public DohodaModule() {
    this(JsonLimits.defaults());
  }

  /**
   * The module with other limits, each of which holds for every single value.
   *
   * @param limits the limits of reading
   */
  public DohodaModule(JsonLimits limits) {
    super(DohodaModule.class.getName());
    Arguments.notNull("limits", limits);
    Bindings.words().forEach((type, codec) -> addWord(type, codec, limits));
    Bindings.objects().forEach((type, codec) -> addObject(type, codec, limits));
  }

  @Override
  public void setupModule(SetupContext context) {
    NoDocuments others = new NoDocuments(); // added first, and so asked last
    context.addSerializers(others);
    context.addDeserializers(others);
    super.setupModule(context);
  }

  private <T> void addWord(Class<T> type, Codec<?> codec, JsonLimits limits) {
    addObject(type, codec, limits);
    addKeySerializer(type, new ModelKeySerializer<>(typed(codec)));
    addKeyDeserializer(type, new ModelKeyDeserializer(codec, limits));
  }

  private <T> void addObject(Class<T> type, Codec<?> codec, JsonLimits limits) {
    addSerializer(type, new ModelSerializer<>(type, typed(codec)));
    ModelDeserializer<T> reader = new ModelDeserializer<>(type, typed(codec), limits);
    addDeserializer(type, reader);
    Class<?>[] hidden = type.getPermittedSubclasses();
    if (hidden != null) { // a mapper that is given a value to replace asks for the class of that
      Arrays.stream(hidden).forEach(of -> addHidden(of, reader));
    }
  }

  @SuppressWarnings("unchecked") // the values of a type are of its hidden class
  private <T> void addHidden(Class<T> type, ModelDeserializer<?> reader) {
    addDeserializer(type, (ModelDeserializer<T>) reader);
  }

  @SuppressWarnings("unchecked") // the bindings pair a type with the codec of its values
  private static <T> Codec<T> typed(Codec<?> codec) {
    return (Codec<T>) codec;
  }
}
