package io.pgops.openpgp;

import io.pgops.crypto.Decryption;
import io.pgops.crypto.Encryption;
import io.pgops.error.EncryptionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.openpgp.PGPEncryptedData;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPBEEncryptedData;
import org.bouncycastle.openpgp.operator.PBEDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.PGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPBEDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPDigestCalculatorProviderBuilder;
import org.bouncycastle.openpgp.operator.jcajce.JcePBEDataDecryptorFactoryBuilder;
import org.bouncycastle.openpgp.operator.jcajce.JcePBEKeyEncryptionMethodGenerator;

/** Encrypts and decrypts by a passphrase. Closing it wipes the passphrase, if it was kept. */
public final class Passphrase implements Encryption, Decryption, AutoCloseable {
  /** 65,011,712 bytes are hashed, the most that the format knows. */
  private static final int HASHED_BYTES = 0xff;

  private final Secret secret;

  Passphrase(Secret secret) {
    this.secret = secret;
  }

  @Override
  public String form() {
    return "openpgp:passphrase";
  }

  @Override
  public String suffix() {
    return Message.SUFFIX;
  }

  @Override
  public void check() {
    try (Secret.Opened opened = secret.open()) {
      if (opened.chars().length == 0) {
        throw new EncryptionException(
            "The passphrase to encrypt by is empty", "Give one that is not.", null);
      }
    }
  }

  @Override
  public OutputStream encrypt(OutputStream to) throws IOException {
    try (Secret.Opened opened = secret.open()) {
      return Message.write(
          to,
          generator -> {
            generator.addMethod(
                new JcePBEKeyEncryptionMethodGenerator(
                    opened.chars(), digests().get(HashAlgorithmTags.SHA256), HASHED_BYTES));
          });
    }
  }

  @Override
  public InputStream decrypt(InputStream from) throws IOException {
    return Message.read(from, this::open);
  }

  private Message.Clear open(Message message) throws PGPException, IOException {
    try (Secret.Opened opened = secret.open()) {

      PGPException wrong = null;
      for (PGPEncryptedData method : message.methods()) {
        if (method instanceof PGPPBEEncryptedData encrypted) {
          try {
            return new Message.Clear(
                encrypted, encrypted.getDataStream(key(encrypted, opened.chars())));
          } catch (PGPException e) {
            message.requireSound(e);
            wrong = e;
          }
        }
      }
      if (wrong == null) {
        throw new EncryptionException(
            "It is not encrypted by a passphrase but for " + message.recipients(),
            "Give the secret key of one of them.",
            null);
      }
      throw new EncryptionException(
          "The passphrase is wrong, or the beginning damaged",
          "Give the passphrase that it was encrypted by.",
          wrong);
    }
  }

  private static PBEDataDecryptorFactory key(PGPPBEEncryptedData encrypted, char[] chars)
      throws PGPException {
    return Message.isAes(encrypted.getAlgorithm())
        ? new JcePBEDataDecryptorFactoryBuilder(digests()).build(chars)
        : new BcPBEDataDecryptorFactory(chars, new BcPGPDigestCalculatorProvider());
  }

  private static PGPDigestCalculatorProvider digests() throws PGPException {
    return new JcaPGPDigestCalculatorProviderBuilder().build();
  }

  /** Wipes the passphrase, if it was given as an array. Nothing can be done with it afterwards. */
  @Override
  public void close() {
    secret.forget();
  }

  @Override
  public String toString() {
    return "OpenPGP by a passphrase";
  }
}
