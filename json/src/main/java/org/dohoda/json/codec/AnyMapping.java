package org.dohoda.json.codec;

/**
 * What a {@link Mapping} is where one is handed over.
 *
 * <p>That a class is an interface is believed when byte code is verified, that it extends a class
 * is looked up: with this in the signatures, the mappings of types that are never met are never
 * loaded. Calls are those of the class, which are faster.
 *
 * @param <T> the type of the values
 */
public sealed interface AnyMapping<T> permits Mapping {}
