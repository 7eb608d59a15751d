"""Sealing a PDF (PAdES) with a key made at the desk or one's own, and checking such a seal.

A sealed PDF shows any change of any byte. A key made at the desk names who made it and proves nothing more: anybody can
make one in any name. A key that an authority issued says who signed to whoever trusts that authority.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import io
from dataclasses import dataclass

from asn1crypto import cms  # type: ignore[import-untyped]
from asn1crypto import x509 as x509_asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from pyhanko.keys.internal import translate_pyca_cryptography_cert_to_asn1, translate_pyca_cryptography_key_to_asn1
from pyhanko.pdf_utils import layout
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

from workbench.factsheet.seal_box import PLACE, seal_box
from workbench.factsheet.words import Words

_FIELD = "FactSheetSeal"
_YEARS = 10
_KEY_BITS = 3072
"""RSA: with elliptic curves a sealed PDF would have to be PDF 2.0, and an archival one is not."""
_TRACES = (b"/ByteRange", b"/FactSheetSeal", b"(FactSheetSeal)", b"/ETSI.CAdES.detached", b"/DocMDP")
"""What a seal leaves in a file even where it can no longer be found as one."""

_WHOLE_PLACE = layout.SimpleBoxLayoutRule(
    x_align=layout.AxisAlignment.ALIGN_MID, y_align=layout.AxisAlignment.ALIGN_MID, margins=layout.Margins(0, 0, 0, 0)
)

_ROOM = 16_384
"""Bytes kept free for the signature; certificates of authorities come with chains of several kilobytes."""


class SealingError(Exception):
    """The PDF cannot be sealed. The message says why and what to do."""


@dataclass(frozen=True, slots=True)
class PdfSeal:
    """What a seal in a PDF states: whose key made it, its fingerprint (SHA-256), whether it is one made at a desk."""

    holder: str
    fingerprint: str
    made_at_desk: bool
    intact: bool
    covers_all: bool


def desk_key(name: str, passphrase: str, *, now: dt.datetime | None = None) -> bytes:
    """A key in somebody's name, protected by a passphrase, as a PKCS#12 file. Raises SealingError for an empty one."""
    if not name.strip() or not passphrase:
        raise SealingError("A key needs a name and a passphrase.")
    key = rsa.generate_private_key(65537, _KEY_BITS)
    holder = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name.strip()[:64])])
    begin = (now or dt.datetime.now(dt.UTC)) - dt.timedelta(minutes=5)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(holder)
        .issuer_name(holder)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + dt.timedelta(days=365 * _YEARS))
        .add_extension(
            x509.KeyUsage(
                digital_signature=True,
                content_commitment=True,
                key_encipherment=False,
                data_encipherment=False,
                key_agreement=False,
                key_cert_sign=False,
                crl_sign=False,
                encipher_only=False,
                decipher_only=False,
            ),
            critical=True,
        )
        .sign(key, hashes.SHA256())
    )
    encryption = BestAvailableEncryption(passphrase.encode())
    return pkcs12.serialize_key_and_certificates(name.strip().encode(), key, certificate, None, encryption)


def sealed(pdf: bytes, key_file: bytes, passphrase: str, words: Words | None = None) -> bytes:
    """The PDF with a PAdES seal over all of it, and on its first page a box in these words that says what it proves.

    ``key_file`` is PKCS#12. Raises SealingError.
    """
    signer = _signer(key_file, passphrase)
    settings = signers.PdfSignatureMetadata(
        field_name=_FIELD,
        md_algorithm="sha256",
        subfilter=fields.SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
    )
    field = fields.SigFieldSpec(_FIELD, on_page=0, box=PLACE, readable_field_name=_FIELD)
    holder: x509_asn1.Certificate = signer.signing_cert
    box = seal_box(
        _name_of(holder),
        holder.sha256.hex(),
        dt.datetime.now(dt.UTC),
        words or Words(),
        made_at_desk=bool(holder.self_issued),
    )
    with box as page:
        stamp = StaticStampStyle.from_pdf_file(
            str(page), border_width=0, background_opacity=1.0, background_layout=_WHOLE_PLACE
        )
        sealing = signers.PdfSigner(settings, signer, stamp_style=stamp, new_field_spec=field)
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        written = sealing.sign_pdf(writer, bytes_reserved=_ROOM, output=io.BytesIO())
    content: bytes = written.getvalue()
    return content


def seal_in(pdf: bytes) -> PdfSeal | None:
    """The seal of a PDF; None where it never had one. Raises ValueError where it is damaged or was taken out."""
    try:
        signatures = PdfFileReader(io.BytesIO(pdf), strict=False).embedded_signatures
        if not signatures:
            if any(trace in pdf for trace in _TRACES) or pdf.count(b"%%EOF") > 1:
                raise ValueError("traces of a seal and no seal")
            return None
        signature = signatures[-1]
        certificate = signature.signer_cert
        trust = ValidationContext(trust_roots=[certificate], allow_fetching=False)
        status = asyncio.run(async_validate_pdf_signature(signature, signer_validation_context=trust, skip_diff=False))
        whole = signature.evaluate_signature_coverage().name == "ENTIRE_FILE" and _is_as_written(pdf, signature)
    except Exception as error:
        raise ValueError("its seal is damaged or was taken out") from error
    return PdfSeal(
        holder=_name_of(certificate),
        fingerprint=certificate.sha256.hex(),
        made_at_desk=certificate.self_issued,
        intact=bool(status.intact and status.valid),
        covers_all=whole and len(signatures) == 1,
    )


def _name_of(certificate: x509_asn1.Certificate) -> str:
    return str(certificate.subject.native.get("common_name", "somebody"))


def _is_as_written(pdf: bytes, signature: EmbeddedPdfSignature) -> bool:
    """Whether the room that the seal itself stands in holds it in the form it was written in, and nothing else."""
    _, end, after, _ = (int(number) for number in signature.byte_range)
    held = bytes.fromhex(pdf[end + 1 : after - 1].decode("ascii"))
    seal = cms.ContentInfo.load(held).dump()
    return pdf[end:after] == b"<" + held.hex().upper().encode() + b">" and held == seal.ljust(len(held), b"\0")


def _signer(key_file: bytes, passphrase: str) -> signers.SimpleSigner:
    try:
        key, certificate, others = pkcs12.load_key_and_certificates(key_file, passphrase.encode())
    except ValueError as error:
        raise SealingError(
            "The key cannot be opened: the passphrase is wrong or the file is no PKCS#12 key."
        ) from error
    if key is None or certificate is None:
        raise SealingError("The key file holds no key with its certificate: export it anew with both.")
    now = dt.datetime.now(dt.UTC)
    if not certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc:
        raise SealingError("The certificate of this key is not valid today: renew it or make another key.")
    store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    store.register_multiple(map(translate_pyca_cryptography_cert_to_asn1, others))
    return signers.SimpleSigner(
        signing_cert=translate_pyca_cryptography_cert_to_asn1(certificate),
        signing_key=translate_pyca_cryptography_key_to_asn1(key),
        cert_registry=store,
    )
