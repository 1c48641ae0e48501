package io.pgops.crypto;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Encrypts the objects of a backup while they are written; safe for use by many threads. Its {@code
 * toString} holds no secret.
 */
public interface Encryption {
  /**
   * How it encrypts, as the manifest says it: the form, and after a ":" what helps to find the key,
   * such as "openpgp:passphrase". Nothing secret.
   */
  String form();

  /** What the names of encrypted objects end with, such as ".gpg". */
  String suffix();

  /**
   * Refuses what could not encrypt, such as a key that has expired. Called before anything is read
   * or written.
   *
   * @throws io.pgops.error.EncryptionException naming the key
   */
  void check();

  /**
   * Encrypts what is written to the result with bounded memory, and so that a reader notices any
   * change. Closing it writes what is left and closes {@code to}. Where the operation fails it is
   * not closed.
   *
   * @throws io.pgops.error.EncryptionException if it cannot encrypt
   * @throws IOException what {@code to} throws, as it is
   */
  OutputStream encrypt(OutputStream to) throws IOException;
}
