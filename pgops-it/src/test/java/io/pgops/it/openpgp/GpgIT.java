package io.pgops.it.openpgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.crypto.Decryption;
import io.pgops.crypto.Encryption;
import io.pgops.error.EncryptionException;
import io.pgops.it.server.SideBySide;
import io.pgops.it.tools.Gpg;
import io.pgops.it.tools.Run;
import io.pgops.openpgp.OpenPgp;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What GnuPG writes is read here, and what is written here is read by GnuPG. */
@SideBySide
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GpgIT {
  private static final String PASSPHRASE = "correct horse";

  private final Gpg gpg = Gpg.create();
  private Path folder = Path.of("");
  private Path clear = Path.of("");
  private Path rsa = Path.of("");
  private Path curve = Path.of("");

  @BeforeAll
  void prepare(@TempDir Path temp) throws IOException {
    folder = temp;
    clear = folder.resolve("clear");
    byte[] bytes = new byte[1_500_000];
    new Random(1).nextBytes(bytes);
    // half of it compresses
    Arrays.fill(bytes, 0, 700_000, (byte) 'x');
    Files.write(clear, bytes);
    gpg.createKey("rsa", "rsa2048", "rsa2048", "never", "");
    gpg.createKey("curve", "ed25519", "cv25519", "never", "");
    gpg.createKey("locked", "ed25519", "cv25519", "never", "locked");
    rsa = gpg.secretKey("rsa", "", folder);
    curve = gpg.secretKey("curve", "", folder);
  }

  @AfterAll
  void end() {
    gpg.close();
  }

  private Path encrypted(Encryption encryption) throws IOException {
    Path file = Files.createTempFile(folder, "ours", ".gpg");
    try (OutputStream out = encryption.encrypt(Files.newOutputStream(file))) {
      Files.copy(clear, out);
    }
    return file;
  }

  private void assertGpgReads(Path message, String passphrase) throws IOException {
    Path out = Files.createTempFile(folder, "out", "");
    gpg.run("--passphrase", passphrase, "--output", out.toString(), "--decrypt", message.toString())
        .succeeded();
    assertThat(out).hasSameBinaryContentAs(clear);
  }

  private void assertWeRead(Path message, Decryption decryption) throws IOException {
    try (InputStream in = decryption.decrypt(Files.newInputStream(message))) {
      assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(clear));
    }
  }

  private Path encryptedByGpg(String... options) throws IOException {
    Path file = Files.createTempFile(folder, "theirs", ".gpg");
    List<String> all = new ArrayList<>(List.of("--output", file.toString()));
    all.addAll(List.of(options));
    all.add(clear.toString());
    gpg.run(all.toArray(String[]::new)).succeeded();
    return file;
  }

  private Decryption rsa() {
    return OpenPgp.secretKeys(rsa);
  }

  private Decryption curve() {
    return OpenPgp.secretKeys(curve);
  }

  @Test
  void gpgReadsWhatAPassphraseEncrypted() throws IOException {
    Path message = encrypted(OpenPgp.passphrase(PASSPHRASE.toCharArray()));
    assertGpgReads(message, PASSPHRASE);
    Run packets = gpg.run("--passphrase", PASSPHRASE, "--list-packets", message.toString());
    assertThat(packets.succeeded().out())
        // AES-256, iterated and salted SHA-256
        .containsPattern("symkey enc packet: version 4, cipher 9,.*s2k 3, hash 8")
        .contains("count 65011712 (255)")
        .contains("mdc_method: 2")
        .contains("partial")
        .doesNotContain("compressed packet");
    assertThat(gpg.run("--passphrase", "wrong", "--decrypt", message.toString()).exitCode())
        .isNotZero();
  }

  @Test
  void gpgReadsWhatAKeyEncrypted() throws IOException {
    Path forRsa = gpg.publicKey("rsa", folder);
    Path forCurve = gpg.publicKey("curve", folder);
    assertGpgReads(encrypted(OpenPgp.publicKeys(forRsa)), "");
    assertGpgReads(encrypted(OpenPgp.publicKeys(forCurve)), "");
    Path both = encrypted(OpenPgp.publicKeys(forRsa, forCurve));
    assertGpgReads(both, "");
    assertWeRead(both, rsa());
    assertWeRead(both, curve());
  }

  @Test
  void gpgNoticesWhatWasChanged() throws IOException {
    Path message = encrypted(OpenPgp.publicKeys(gpg.publicKey("rsa", folder)));
    byte[] bytes = Files.readAllBytes(message);
    bytes[bytes.length - 1] ^= 1;
    Files.write(message, bytes);
    Run run =
        gpg.run(
            "--output",
            Files.createTempFile(folder, "out", "").toString(),
            "--decrypt",
            message.toString());
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.err()).contains("encrypted message has been manipulated");
  }

  @Test
  void whatGpgEncryptedByAPassphraseIsRead() throws IOException {
    try (var passphrase = OpenPgp.passphrase(PASSPHRASE.toCharArray())) {
      for (List<String> options :
          List.of(
              List.<String>of(),
              List.of("--s2k-count", "65536", "--compress-algo", "none"),
              List.of("--s2k-count", "65536", "--compress-algo", "zlib"),
              List.of("--s2k-count", "65536", "--compress-algo", "bzip2"),
              List.of("--s2k-count", "65536", "--armor"),
              List.of("--s2k-digest-algo", "SHA512", "--s2k-count", "65536"),
              List.of("--s2k-count", "65536", "--cipher-algo", "TWOFISH"))) {
        List<String> all =
            new ArrayList<>(
                List.of("--symmetric", "--passphrase", PASSPHRASE, "--cipher-algo", "AES256"));
        all.addAll(options);
        assertWeRead(encryptedByGpg(all.toArray(String[]::new)), passphrase);
      }
    }
  }

  @Test
  void whatGpgEncryptedForKeysIsRead() throws IOException {
    for (String option : List.of("--no-armor", "--armor", "--throw-keyids")) {
      assertWeRead(encryptedByGpg(option, "--encrypt", "-r", "rsa"), rsa());
      assertWeRead(encryptedByGpg(option, "--encrypt", "-r", "curve"), curve());
      Path both = encryptedByGpg(option, "--encrypt", "-r", "rsa", "-r", "curve");
      assertWeRead(both, rsa());
      assertWeRead(both, curve());
    }
    // tried by the key that only signs too, some of them are too large a number for it
    for (int i = 0; i < 10; i++) {
      assertWeRead(encryptedByGpg("--throw-keyids", "--encrypt", "-r", "rsa"), rsa());
    }
  }

  @Test
  void aPassphraseBesideAKeyIsRead() throws IOException {
    Path message =
        encryptedByGpg("--passphrase", PASSPHRASE, "--symmetric", "--encrypt", "-r", "curve");
    assertWeRead(message, curve());
    assertWeRead(message, OpenPgp.passphrase(PASSPHRASE.toCharArray()));
  }

  @Test
  void aSignatureInsideIsPassedOver() throws IOException {
    assertWeRead(encryptedByGpg("-u", "rsa", "--sign", "--encrypt", "-r", "rsa"), rsa());
  }

  @Test
  void aWrongPassphraseIsSaidToBeWrong() throws IOException {
    Path byPassphrase = encryptedByGpg("--symmetric", "--passphrase", PASSPHRASE);
    assertThatThrownBy(() -> assertWeRead(byPassphrase, OpenPgp.passphrase("other".toCharArray())))
        .isInstanceOf(EncryptionException.class)
        .hasMessageContaining("passphrase is wrong");
    Path byKey = encryptedByGpg("--encrypt", "-r", "locked");
    Path locked = gpg.secretKey("locked", "locked", folder);
    assertWeRead(byKey, OpenPgp.secretKeys(locked, "locked"::toCharArray));
    assertThatThrownBy(() -> assertWeRead(byKey, OpenPgp.secretKeys(locked)))
        .isInstanceOf(EncryptionException.class)
        .hasMessageContaining("passphrase of secret key 0x")
        .hasMessageContaining("is wrong");
  }

  @Test
  void keysThatCannotEncryptAreRefusedByTheirIds() throws IOException {
    gpg.createKey("old", "ed25519", "cv25519", "1d", "", "--faked-system-time", "20200101T000000");
    assertRefused("old", "expired at 2020-01-02");

    gpg.createKey("gone", "ed25519", "cv25519", "never", "");
    try (var files = Files.list(gpg.home().resolve("openpgp-revocs.d"))) {
      String fingerprint = gpg.fingerprint("gone");
      Path certificate =
          files.filter(f -> f.getFileName().toString().startsWith(fingerprint)).findFirst().get();
      // gpg puts a colon before it, lest it be imported by accident
      Path usable = folder.resolve("revocation");
      Files.writeString(usable, Files.readString(certificate).replace(":-----BEGIN", "-----BEGIN"));
      gpg.run("--import", usable.toString()).succeeded();
    }
    assertRefused("gone", "was revoked");

    gpg.createKey("signer", "ed25519", "", "never", "");
    assertRefused("signer", "no valid key for encryption");
  }

  private void assertRefused(String name, String reason) {
    String fingerprint = gpg.fingerprint(name);
    Encryption encryption = OpenPgp.publicKeys(gpg.publicKey(name, folder));
    assertThatThrownBy(encryption::check)
        .isInstanceOf(EncryptionException.class)
        .hasMessageContaining("0x" + fingerprint.substring(fingerprint.length() - 16))
        .hasMessageContaining(reason);
  }
}
