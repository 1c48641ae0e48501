package io.pgops.openpgp;

import com.google.errorprone.annotations.CheckReturnValue;
import io.pgops.crypto.Decryption;
import io.pgops.crypto.Encryption;
import io.pgops.error.EncryptionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Encryption as OpenPGP messages: what is written is what {@code gpg --decrypt} of GnuPG 2.2 and
 * newer reads, and what {@code gpg --symmetric} and {@code gpg --encrypt} wrote is read.
 *
 * <p>Written is AES-256 with a modification detection code, in partial packets and without
 * compression, since archives are compressed already. Read is every cipher and compression that
 * GnuPG 2.2 writes, armoured or not; a message without integrity protection is refused. Signatures
 * inside a message are passed over.
 */
@CheckReturnValue
public final class OpenPgp {
  private OpenPgp() {}

  /**
   * Encrypts by a passphrase, and decrypts by it.
   *
   * @param passphrase is copied, and can be wiped by the caller at once; the copy is kept until
   *     {@link Passphrase#close}
   */
  public static Passphrase passphrase(char[] passphrase) {
    return new Passphrase(Secret.of(passphrase));
  }

  /**
   * Encrypts by a passphrase, and decrypts by it, without keeping it.
   *
   * @param passphrase asked whenever an object is begun, several times in an operation and by its
   *     threads; every array that it gives is wiped after use
   */
  public static Passphrase passphrase(Supplier<char[]> passphrase) {
    return new Passphrase(Secret.of(passphrase));
  }

  /**
   * Encrypts for the owners of these keys, each of whom can decrypt alone. Whether they can be used
   * (they must encrypt, not be expired, not be revoked) is found out when a backup begins.
   *
   * @param files as {@code gpg --export} writes them, armoured or not, each with one key or more
   * @throws EncryptionException if a file cannot be read or holds no key
   */
  public static Encryption publicKeys(Path... files) {
    if (files.length == 0) {
      throw new IllegalArgumentException("at least one file is needed");
    }
    List<PublicKeys> keys = new ArrayList<>();
    for (Path file : files) {
      keys.add(PublicKeys.of(file.toString(), read(file)));
    }
    return PublicKeys.all(keys);
  }

  /**
   * As {@link #publicKeys(Path...)}.
   *
   * @param keys as {@code gpg --export} writes them, armoured or not
   */
  public static Encryption publicKeys(byte[] keys) {
    return PublicKeys.of("the public keys", keys);
  }

  /**
   * Decrypts by secret keys that have no passphrase.
   *
   * @param file as {@code gpg --export-secret-keys} writes it, armoured or not, with one key or
   *     more
   * @throws EncryptionException if the file cannot be read or holds no secret key
   */
  public static Decryption secretKeys(Path file) {
    return secretKeys(file, () -> new char[0]);
  }

  /**
   * Decrypts by secret keys.
   *
   * @param file as {@code gpg --export-secret-keys} writes it, armoured or not, with one key or
   *     more
   * @param passphrase of the keys, asked whenever an object is begun; every array that it gives is
   *     wiped after use
   * @throws EncryptionException if the file cannot be read or holds no secret key
   */
  public static Decryption secretKeys(Path file, Supplier<char[]> passphrase) {
    return SecretKeys.of(file.toString(), read(file), Secret.of(passphrase));
  }

  /**
   * As {@link #secretKeys(Path, Supplier)}.
   *
   * @param keys as {@code gpg --export-secret-keys} writes them, armoured or not
   */
  public static Decryption secretKeys(byte[] keys, Supplier<char[]> passphrase) {
    return SecretKeys.of("the secret keys", keys, Secret.of(passphrase));
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new EncryptionException(
          "The key file " + file + " could not be read: " + e.getMessage(),
          "Check its path and permissions.",
          e);
    }
  }
}
