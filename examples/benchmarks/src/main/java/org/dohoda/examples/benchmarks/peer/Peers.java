package org.dohoda.examples.benchmarks.peer;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONReader;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The binding libraries: all read and write the same records, Jackson 2 the same Immutables. */
public final class Peers {
  private Peers() {}

  /** Made when Jackson is first asked, so that no other library's first read pays for it. */
  private static final class Jackson3 {
    static final JsonMapper MAPPER =
        JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    static final ObjectReader READER = MAPPER.readerFor(Peer.Envelope.class);
    static final ObjectWriter WRITER = MAPPER.writerFor(Peer.Envelope.class);
  }

  /** Made when Jackson 2 is first asked. */
  private static final class Jackson2 {
    static final com.fasterxml.jackson.databind.ObjectMapper MAPPER =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();
    static final com.fasterxml.jackson.databind.ObjectReader READER =
        MAPPER.readerFor(PeerValues.Envelope.class);
    static final com.fasterxml.jackson.databind.ObjectWriter WRITER =
        MAPPER.writerFor(PeerValues.Envelope.class);
  }

  /** Made when avaje is first asked. */
  private static final class Avaje {
    static final JsonType<Peer.Envelope> TYPE = Jsonb.builder().build().type(Peer.Envelope.class);
  }

  public static Peer.Envelope jackson3(byte[] document) {
    return Jackson3.READER.readValue(document);
  }

  public static byte[] jackson3(Peer.Envelope value) {
    return Jackson3.WRITER.writeValueAsBytes(value);
  }

  public static PeerValues.Envelope jackson2(byte[] document) {
    try {
      return Jackson2.READER.readValue(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] jackson2(PeerValues.Envelope value) {
    try {
      return Jackson2.WRITER.writeValueAsBytes(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Peer.Envelope fastjson2(byte[] document) {
    return JSON.parseObject(document, Peer.Envelope.class, JSONReader.Feature.UseNativeObject);
  }

  public static byte[] fastjson2(Peer.Envelope value) {
    return JSON.toJSONBytes(value);
  }

  public static Peer.Envelope avaje(byte[] document) {
    return Avaje.TYPE.fromJson(document);
  }

  public static byte[] avaje(Peer.Envelope value) {
    return Avaje.TYPE.toJsonBytes(value);
  }

  /** Refuses to go on unless every library reads a document alike and loses nothing of it. */
  public static void check(byte[] document) {
    Peer.Envelope value = jackson3(document);
    require(
        Jackson3.MAPPER.readTree(document).equals(Jackson3.MAPPER.valueToTree(value)),
        "jackson3 lost something");
    require(value.equals(fastjson2(document)), "fastjson2 read something else");
    require(value.equals(avaje(document)), "avaje read something else");
    PeerValues.Envelope immutables = jackson2(document);
    require(value.equals(jackson3(jackson2(immutables))), "jackson2 read or wrote something else");
    require(immutables.equals(jackson2(jackson3(value))), "jackson2 read something else");
    require(value.equals(jackson3(jackson3(value))), "jackson3 wrote something else");
    require(value.equals(jackson3(fastjson2(value))), "fastjson2 wrote something else");
    require(value.equals(jackson3(avaje(value))), "avaje wrote something else");
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalStateException(message);
    }
  }
}
