package org.dohoda.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dohoda.json.shape.Codecs;
import org.dohoda.json.shape.FlagCodec;
import org.dohoda.json.text.CharView;
import org.junit.jupiter.api.Test;

/** Values that were read before are found by their spelling, and by nothing else. */
class RepeatedValuesTest {
  private static final Codec<?> ONE = Codecs.string();
  private static final Codec<?> OTHER = FlagCodec.INSTANCE;

  private static byte[] document(int count) {
    StringBuilder document = new StringBuilder();
    for (int i = 0; i < count; i++) {
      document.append('"').append(spelling(i)).append('"');
    }
    return document.append("         ").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String spelling(int i) {
    return "v" + i;
  }

  private static CharView view(byte[] document, int at) {
    CharView view = new CharView();
    view.scan(document, at);
    return view;
  }

  private static int next(CharView view) {
    return view.offset() + view.length() + 2;
  }

  @Test
  void get_everyValueOfManyThatWerePut() {
    for (int count : new int[] {1, 10, 64, 65, 500, 3_000}) {
      byte[] document = document(count);
      Repeated repeated = new Repeated(document);
      int at = 1;
      for (int i = 0; i < count; i++) {
        CharView view = view(document, at);
        assertThat(repeated.get(ONE, view, view.hash())).as("not yet %s", i).isNull();
        repeated.put(ONE, view, view.hash(), i);
        at = next(view);
      }
      int found = 0;
      at = 1;
      for (int i = 0; i < count; i++) {
        CharView view = view(document, at);
        Object value = repeated.get(ONE, view, view.hash());
        assertThat(value).isIn(i, null);
        found += value == null ? 0 : 1;
        assertThat(repeated.get(OTHER, view, view.hash())).isNull();
        at = next(view);
      }
      assertThat(found).isGreaterThan(count * 95 / 100);
    }
  }

  @Test
  void put_noMoreThanABound() {
    byte[] document = document(20_000);
    Repeated repeated = new Repeated(document);
    int at = 1;
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      CharView view = view(document, at);
      repeated.put(ONE, view, view.hash(), i);
      found += repeated.get(ONE, view, view.hash()) == null ? 0 : 1;
      at = next(view);
    }
    assertThat(found).isBetween(3_500, 4_096);
  }

  @Test
  void dictionary_keepsWhatWasPutLast() {
    byte[] document = document(3);
    Dictionary dictionary = new Dictionary();
    CharView first = view(document, 1);
    CharView second = view(document, next(first));
    int hash = first.hash();
    assertThat(dictionary.get(ONE, first, hash)).isNull();
    dictionary.put(ONE, first, hash, "first");
    assertThat(dictionary.get(ONE, first, hash)).isEqualTo("first");
    assertThat(dictionary.get(OTHER, first, hash)).as("another codec").isNull();
    assertThat(dictionary.get(ONE, second, hash)).as("another spelling").isNull();
    dictionary.put(ONE, second, hash, "second");
    assertThat(dictionary.get(ONE, second, hash)).isEqualTo("second");
    assertThat(dictionary.get(ONE, first, hash)).as("its place is taken").isNull();
  }

  @Test
  void dictionary_manyValues_haveManyPlaces() {
    byte[] document = document(1_000);
    Dictionary dictionary = new Dictionary();
    int at = 1;
    for (int i = 0; i < 1_000; i++) {
      CharView view = view(document, at);
      dictionary.put(ONE, view, view.hash(), i);
      at = next(view);
    }
    int found = 0;
    at = 1;
    for (int i = 0; i < 1_000; i++) {
      CharView view = view(document, at);
      found += dictionary.get(ONE, view, view.hash()) == null ? 0 : 1;
      at = next(view);
    }
    assertThat(found).isGreaterThan(800);
  }
}
