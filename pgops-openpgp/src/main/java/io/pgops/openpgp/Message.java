package io.pgops.openpgp;

import io.pgops.error.ArchiveFormatException;
import io.pgops.error.EncryptionException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.bcpg.AEADEncDataPacket;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPCompressedData;
import org.bouncycastle.openpgp.PGPEncryptedData;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPMarker;
import org.bouncycastle.openpgp.PGPObjectFactory;
import org.bouncycastle.openpgp.PGPOnePassSignatureList;
import org.bouncycastle.openpgp.PGPPublicKeyEncryptedData;
import org.bouncycastle.openpgp.PGPSessionKey;
import org.bouncycastle.openpgp.PGPSessionKeyEncryptedData;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcSessionKeyDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.jcajce.JcePGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.jcajce.JceSessionKeyDataDecryptorFactoryBuilder;

/** An OpenPGP message with one encrypted content, whatever it is encrypted for. */
final class Message {
  static final String SUFFIX = ".gpg";

  /** Both of an encrypted and of a literal packet's parts; a power of two. */
  private static final int PART_BYTES = 1 << 16;

  private final PGPEncryptedDataList encrypted;
  private final Source source;

  private Message(PGPEncryptedDataList encrypted, Source source) {
    this.encrypted = encrypted;
    this.source = source;
  }

  /** Says for whom a message is encrypted. */
  @FunctionalInterface
  interface Methods {
    void addTo(PGPEncryptedDataGenerator generator) throws PGPException;
  }

  /** Finds the key of a message, and begins to decrypt by it. */
  @FunctionalInterface
  interface Key {
    Clear open(Message message) throws PGPException, IOException;
  }

  /** What is inside, and what knows at its end whether it was sound. */
  record Clear(PGPEncryptedData encrypted, InputStream packets) {}

  /** Begins a message; closing the result ends it and closes {@code to}. */
  static OutputStream write(OutputStream to, Methods methods) throws IOException {
    PGPEncryptedDataGenerator encrypted =
        new PGPEncryptedDataGenerator(
            new JcePGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                .setWithIntegrityPacket(true));
    try {
      methods.addTo(encrypted);
      OutputStream packet = encrypted.open(to, new byte[PART_BYTES]);
      // neither a name nor a time: they would be the only things to tell two contents apart
      OutputStream literal =
          new PGPLiteralDataGenerator()
              .open(
                  packet,
                  PGPLiteralData.BINARY,
                  "",
                  Date.from(Instant.EPOCH),
                  new byte[PART_BYTES]);
      return new BufferedOutputStream(new Written(literal, packet, to), PART_BYTES);
    } catch (PGPException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new EncryptionException("It could not be encrypted: " + e.getMessage(), null, e);
    }
  }

  /** The content of a message; closing it closes {@code from}. */
  static InputStream read(InputStream from, Key key) throws IOException {
    Source source = new Source(from);
    try {
      InputStream packets = PGPUtil.getDecoderStream(new BufferedInputStream(source, PART_BYTES));
      Message message = new Message(encrypted(packets), source);
      Clear clear = key.open(message);
      return new VerifiedContent(source, packets, clear.encrypted(), layers(clear.packets()));
    } catch (PGPException | IOException | RuntimeException e) {
      throw source.explain(e, NOT_A_MESSAGE);
    }
  }

  private static final String NOT_A_MESSAGE = "It is no sound OpenPGP message";

  private static PGPEncryptedDataList encrypted(InputStream packets) throws IOException {
    PGPObjectFactory objects = new BcPGPObjectFactory(packets);
    Object first = objects.nextObject();
    while (first instanceof PGPMarker) {
      first = objects.nextObject();
    }
    if (!(first instanceof PGPEncryptedDataList list)) {
      throw ArchiveFormatException.unsupported(
          "It is not an encrypted OpenPGP message", "Check that this is what was meant.", -1);
    }
    if (list.getEncryptedData() instanceof AEADEncDataPacket) {
      throw ArchiveFormatException.unsupported(
          "It is encrypted in OCB or EAX mode, which this version of PgOps does not read",
          "Decrypt it with gpg and use the result, or encrypt with gpg --rfc4880.",
          -1);
    }
    if (!list.isIntegrityProtected()) {
      throw ArchiveFormatException.unsupported(
          "It is encrypted without integrity protection: whether it was changed cannot be known",
          "Decrypt it with gpg if you trust it, and use the result.",
          -1);
    }
    return list;
  }

  /** The streams from the outermost packet to the literal content, which is last. */
  private static List<InputStream> layers(InputStream packets) throws IOException, PGPException {
    List<InputStream> layers = new ArrayList<>();
    InputStream inner = packets;
    layers.add(inner);
    PGPObjectFactory objects = new BcPGPObjectFactory(inner);
    for (Object object = objects.nextObject(); ; object = objects.nextObject()) {
      if (object instanceof PGPLiteralData literal) {
        layers.add(literal.getInputStream());
        return layers;
      }
      if (object instanceof PGPCompressedData compressed) {
        inner = compressed.getDataStream();
        layers.add(inner);
        objects = new BcPGPObjectFactory(inner);
      } else if (!(object instanceof PGPOnePassSignatureList
          || object instanceof PGPSignatureList
          || object instanceof PGPMarker)) {
        throw new IOException("no content in it");
      }
    }
  }

  /** For whom it is encrypted, in the order in which they stand. */
  List<PGPEncryptedData> methods() {
    List<PGPEncryptedData> methods = new ArrayList<>();
    encrypted.getEncryptedDataObjects().forEachRemaining(methods::add);
    return methods;
  }

  /** What is inside, by the key that one of the methods gave. */
  Clear open(PGPSessionKey key) throws PGPException {
    PGPSessionKeyEncryptedData content = encrypted.extractSessionKeyEncryptedData();
    return new Clear(
        content,
        content.getDataStream(
            isAes(key.getAlgorithm())
                ? new JceSessionKeyDataDecryptorFactoryBuilder().build(key)
                : new BcSessionKeyDataDecryptorFactory(key)));
  }

  /** The JDK knows these, and is faster; gpg also writes others. */
  static boolean isAes(int algorithm) {
    return algorithm >= SymmetricKeyAlgorithmTags.AES_128
        && algorithm <= SymmetricKeyAlgorithmTags.AES_256;
  }

  /** Throws what the source threw, if it was that and not the key. */
  void requireSound(Exception failure) throws IOException {
    source.rethrow(failure);
  }

  /** The keys that it is encrypted for, for messages. */
  String recipients() {
    List<String> keys =
        methods().stream()
            .filter(PGPPublicKeyEncryptedData.class::isInstance)
            .map(PGPPublicKeyEncryptedData.class::cast)
            .map(PGPPublicKeyEncryptedData::getKeyIdentifier)
            .map(key -> key.isWildcard() ? "a hidden key" : KeyIds.text(key.getKeyId()))
            .toList();
    return keys.isEmpty()
        ? "a passphrase"
        : keys.stream().collect(Collectors.joining(", ", keys.size() > 1 ? "keys " : "key ", ""));
  }

  /** Ends the packets from the inside out. */
  private static final class Written extends OutputStream {
    private final OutputStream literal;
    private final OutputStream packet;
    private final OutputStream to;
    private boolean closed;

    Written(OutputStream literal, OutputStream packet, OutputStream to) {
      this.literal = literal;
      this.packet = packet;
      this.to = to;
    }

    @Override
    public void write(int b) throws IOException {
      literal.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      literal.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        try (to) {
          literal.close();
          packet.close();
        }
      }
    }
  }
}
