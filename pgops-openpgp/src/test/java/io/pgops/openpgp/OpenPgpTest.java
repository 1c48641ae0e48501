package io.pgops.openpgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.crypto.Decryption;
import io.pgops.crypto.Encryption;
import io.pgops.error.ArchiveFormatException;
import io.pgops.error.EncryptionException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.bouncycastle.bcpg.AEADAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.api.OpenPGPKey;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPApi;
import org.bouncycastle.openpgp.operator.bc.BcPBEKeyEncryptionMethodGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What GnuPG says to it stands in the tests of pgops-it. */
class OpenPgpTest {
  private static final Key OWN = Key.generate("own");
  private static final Key OTHER = Key.generate("other");

  /** A key pair, and the id of its subkey that encrypts. */
  private static final class Key {
    private final byte[] publicKey;
    private final byte[] secretKey;
    private final String encryptionId;

    private Key(byte[] publicKey, byte[] secretKey, String encryptionId) {
      this.publicKey = publicKey;
      this.secretKey = secretKey;
      this.encryptionId = encryptionId;
    }

    static Key generate(String name) {
      return generate(name, Date.from(Instant.now()));
    }

    static Key generate(String name, Date created) {
      try {
        OpenPGPKey key = new BcOpenPGPApi().generateKey(created).ed25519x25519Key(name).build();
        return new Key(
            key.toCertificate().getEncoded(),
            key.getEncoded(),
            KeyIds.text(
                key.getEncryptionKeys(created)
                    .get(0)
                    .getPGPPublicKey()
                    .getKeyIdentifier()
                    .getKeyId()));
      } catch (PGPException | IOException e) {
        throw new IllegalStateException(e);
      }
    }

    Encryption encryption() {
      return OpenPgp.publicKeys(publicKey);
    }

    Decryption decryption() {
      return OpenPgp.secretKeys(secretKey, () -> new char[0]);
    }
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  private static byte[] encrypted(Encryption encryption, byte[] clear) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = encryption.encrypt(bytes)) {
      out.write(clear);
    }
    return bytes.toByteArray();
  }

  private static byte[] decrypted(Decryption decryption, byte[] message) throws IOException {
    try (InputStream in = decryption.decrypt(new ByteArrayInputStream(message))) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 1, 22, 23, 511, 512, 8191, 8192, 65_500, 65_535, 65_536, 65_537, 131_072, 3_000_001
      })
  void whatWasEncryptedIsDecrypted(int size) throws IOException {
    byte[] clear = random(size);
    byte[] message = encrypted(OWN.encryption(), clear);
    assertThat(decrypted(OWN.decryption(), message)).isEqualTo(clear);
    assertThat(message.length - size).isLessThan(400 + size / 1000);
  }

  @Test
  void itIsReadByteByByteToo() throws IOException {
    byte[] clear = random(70_000);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in =
        OWN.decryption().decrypt(new ByteArrayInputStream(encrypted(OWN.encryption(), clear)))) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        bytes.write(b);
      }
      assertThat(in.read()).isEqualTo(-1);
    }
    assertThat(bytes.toByteArray()).isEqualTo(clear);
  }

  @Test
  void aPassphraseEncryptsAndDecrypts() throws IOException {
    byte[] clear = random(100_000);
    byte[] message = encrypted(OpenPgp.passphrase("pä$s".toCharArray()), clear);
    assertThat(decrypted(OpenPgp.passphrase("pä$s".toCharArray()), message)).isEqualTo(clear);
    assertThat(encrypted(OpenPgp.passphrase("pä$s".toCharArray()), clear)).isNotEqualTo(message);
  }

  @Test
  void anotherPassphraseIsSaidToBeWrong() throws IOException {
    byte[] message = encrypted(OpenPgp.passphrase("right".toCharArray()), random(10));
    assertThatThrownBy(() -> decrypted(OpenPgp.passphrase("wrong".toCharArray()), message))
        .isInstanceOf(EncryptionException.class)
        .hasMessageContaining("passphrase is wrong")
        .hasMessageNotContaining("right");
  }

  @Test
  void anotherKeyIsSaidToBeWrongAndBothAreNamed() throws IOException {
    byte[] message = encrypted(OWN.encryption(), random(10));
    assertThatThrownBy(() -> decrypted(OTHER.decryption(), message))
        .isInstanceOf(EncryptionException.class)
        .hasMessageContaining("encrypted for key " + OWN.encryptionId)
        .hasMessageContaining(OTHER.encryptionId);
  }

  @Test
  void aKeyForAPassphraseAndTheOtherWayRoundSayWhatIsNeeded() throws IOException {
    Passphrase passphrase = OpenPgp.passphrase("secret".toCharArray());
    byte[] byPassphrase = encrypted(passphrase, random(10));
    byte[] byKey = encrypted(OWN.encryption(), random(10));
    assertThatThrownBy(() -> decrypted(OWN.decryption(), byPassphrase))
        .isInstanceOf(EncryptionException.class)
        .hasMessageContaining("encrypted for a passphrase");
    assertThatThrownBy(() -> decrypted(passphrase, byKey))
        .isInstanceOf(EncryptionException.class)
        .hasMessageContaining("not encrypted by a passphrase but for key " + OWN.encryptionId);
  }

  @Test
  void eachOfSeveralRecipientsDecryptsAlone() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(OWN.publicKey);
    both.write(OTHER.publicKey);
    Encryption encryption = OpenPgp.publicKeys(both.toByteArray());
    byte[] clear = random(1000);
    byte[] message = encrypted(encryption, clear);
    assertThat(encryption.form())
        .isEqualTo("openpgp:" + OWN.encryptionId + "," + OTHER.encryptionId);
    assertThat(decrypted(OWN.decryption(), message)).isEqualTo(clear);
    assertThat(decrypted(OTHER.decryption(), message)).isEqualTo(clear);
  }

  @Test
  void everyChangedBitIsNoticedBeforeTheEnd() throws IOException {
    byte[] message = encrypted(OWN.encryption(), random(150_000));
    Random positions = new Random(4);
    for (int i = 0; i < 300; i++) {
      byte[] changed = message.clone();
      // the first part, with keys and headers, densely
      int at = i < 200 ? i : positions.nextInt(message.length);
      changed[at] ^= (byte) (1 << positions.nextInt(8));
      assertThatThrownBy(() -> decrypted(OWN.decryption(), changed))
          .as("bit at %d", at)
          .isInstanceOfAny(ArchiveFormatException.class, EncryptionException.class);
    }
  }

  @Test
  void everyMissingTailIsNoticed() throws IOException {
    byte[] message = encrypted(OWN.encryption(), random(150_000));
    Random lengths = new Random(5);
    for (int i = 1; i < 200; i++) {
      int length = i < 100 ? message.length - i : lengths.nextInt(message.length);
      byte[] cut = Arrays.copyOf(message, length);
      assertThatThrownBy(() -> decrypted(OWN.decryption(), cut))
          .as("first %d bytes", length)
          .isInstanceOfAny(ArchiveFormatException.class, EncryptionException.class);
    }
  }

  @Test
  void whatFollowsTheMessageIsNoticed() throws IOException {
    byte[] message = encrypted(OWN.encryption(), random(1000));
    byte[] longer = Arrays.copyOf(message, message.length + 1);
    assertThatThrownBy(() -> decrypted(OWN.decryption(), longer))
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessageContaining("Something follows");
  }

  @Test
  void whatIsNoMessageIsSaidToBeNone() {
    for (String text : List.of("", "PGDMP", "some words that are none", "\u0001\u0002")) {
      assertThatThrownBy(
              () -> decrypted(OWN.decryption(), text.getBytes(StandardCharsets.ISO_8859_1)))
          .as(text)
          .isInstanceOf(ArchiveFormatException.class)
          .hasMessageContaining("OpenPGP message");
    }
  }

  @Test
  void aMessageWithoutIntegrityProtectionIsRefused() throws Exception {
    PGPEncryptedDataGenerator generator =
        new PGPEncryptedDataGenerator(
            new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                .setWithIntegrityPacket(false)
                .setSecureRandom(new SecureRandom()));
    generator.addMethod(new BcPBEKeyEncryptionMethodGenerator("secret".toCharArray()));
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    try (OutputStream packet = generator.open(message, new byte[512]);
        OutputStream literal =
            new PGPLiteralDataGenerator()
                .open(packet, PGPLiteralData.BINARY, "", Date.from(Instant.EPOCH), new byte[512])) {
      literal.write(random(1000));
    }
    assertThatThrownBy(
            () -> decrypted(OpenPgp.passphrase("secret".toCharArray()), message.toByteArray()))
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessageContaining("without integrity protection");
  }

  @Test
  void aMessageInTheModesOfNewerVersionsIsSaidToBeOne() throws Exception {
    PGPEncryptedDataGenerator generator =
        new PGPEncryptedDataGenerator(
            new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                .setUseV5AEAD()
                .setWithAEAD(AEADAlgorithmTags.OCB, 6)
                .setSecureRandom(new SecureRandom()));
    generator.addMethod(new BcPBEKeyEncryptionMethodGenerator("secret".toCharArray()));
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    try (OutputStream packet = generator.open(message, new byte[512])) {
      packet.write(random(1000));
    }
    assertThatThrownBy(
            () -> decrypted(OpenPgp.passphrase("secret".toCharArray()), message.toByteArray()))
        .isInstanceOf(ArchiveFormatException.class)
        .hasMessageContaining("OCB");
  }

  @Test
  void aFailureOfTheSourceIsNotTakenForDamage() throws IOException {
    byte[] message = encrypted(OWN.encryption(), random(200_000));
    IOException reset = new IOException("connection reset");
    for (int length : new int[] {0, 5, 100, 300, 70_000, 150_000}) {
      InputStream failing =
          new SequenceInputStream(
              new ByteArrayInputStream(message, 0, length),
              new FilterInputStream(InputStream.nullInputStream()) {
                @Override
                public int read() throws IOException {
                  throw reset;
                }

                @Override
                public int read(byte[] into, int from, int count) throws IOException {
                  throw reset;
                }
              });
      assertThatThrownBy(
              () -> {
                try (InputStream in = OWN.decryption().decrypt(failing)) {
                  in.readAllBytes();
                }
              })
          .as("after %d bytes", length)
          .isSameAs(reset);
    }
  }

  @Test
  void aPassphraseIsWipedAfterUse() throws IOException {
    List<char[]> given = new ArrayList<>();
    Passphrase passphrase =
        OpenPgp.passphrase(
            () -> {
              char[] chars = "secret".toCharArray();
              given.add(chars);
              return chars;
            });
    passphrase.check();
    byte[] message = encrypted(passphrase, random(10));
    assertThat(decrypted(passphrase, message)).isEqualTo(random(10));
    assertThat(given).hasSize(3).allSatisfy(chars -> assertThat(chars).containsOnly('\0'));
  }

  @Test
  void aPassphraseThatWasClosedIsGone() {
    Passphrase passphrase = OpenPgp.passphrase("secret".toCharArray());
    passphrase.close();
    assertThatThrownBy(passphrase::check)
        .isInstanceOf(EncryptionException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void nothingShowsASecret() {
    assertThat(OpenPgp.passphrase("hunter2".toCharArray()).toString()).doesNotContain("hunter2");
    assertThat(OpenPgp.passphrase("hunter2".toCharArray()).form()).isEqualTo("openpgp:passphrase");
    assertThat(OWN.decryption().toString()).contains(OWN.encryptionId);
  }

  @Test
  void anEmptyPassphraseIsRefused() {
    assertThatThrownBy(() -> OpenPgp.passphrase(new char[0]).check())
        .isInstanceOf(EncryptionException.class)
        .hasMessageContaining("empty");
  }

  @Test
  void aKeyOfTomorrowIsRefusedByItsId() {
    Key tomorrow = Key.generate("tomorrow", Date.from(Instant.now().plus(Duration.ofDays(1))));
    assertThatThrownBy(() -> tomorrow.encryption().check())
        .isInstanceOf(EncryptionException.class)
        .hasMessageContaining("cannot encrypt")
        .hasMessageContaining("no valid key for encryption");
  }

  @Test
  void aFileWithoutKeysIsNamed() {
    Path none = Path.of("pom.xml");
    assertThatThrownBy(() -> OpenPgp.publicKeys(none))
        .isInstanceOf(EncryptionException.class)
        .hasMessageContaining("no OpenPGP key in pom.xml");
    assertThatThrownBy(() -> OpenPgp.secretKeys(none))
        .isInstanceOf(EncryptionException.class)
        .hasMessageContaining("no OpenPGP secret key in pom.xml");
    assertThatThrownBy(() -> OpenPgp.secretKeys(OWN.publicKey, () -> new char[0]))
        .isInstanceOf(EncryptionException.class)
        .hasMessageContaining("no OpenPGP secret key");
    assertThatThrownBy(() -> OpenPgp.publicKeys(Path.of("missing.asc")))
        .isInstanceOf(EncryptionException.class)
        .hasMessageContaining("missing.asc could not be read");
  }
}
