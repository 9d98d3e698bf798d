"""What AWS's PyTorch inference container calls: model_fn once, then input_fn, predict_fn and
output_fn for each request, on a real-time endpoint, a serverless one, and in Batch Transform.

    text/plain              one review
    application/json        one review, {"review": …}, or {"reviews": [review, …]}
    application/jsonlines   on each line one review, or {"review": …}

A review is a string or the paper's row: an array of its length and its ids, padded with 0.
src/lib/contract/cloud.ts has the form of the answer; `durationMs` is the time from input_fn to
output_fn. A line of JSON Lines has the model's id, and an `error` in place of the rest if need be.
"""

import hashlib
import json
import re
import time
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any, NamedTuple, Union

import numpy as np
import torch

from model import LSTMClassifier, NgramTable, load_weights
from text import UNKNOWN_ID, Encoded, TextOptions, encode, index_vocabulary, read_options

try:
    from sagemaker_inference.errors import BaseInferenceToolkitError
except ImportError:  # outside of the container
    BaseInferenceToolkitError = Exception

# How much there may be of them is up to SageMaker, which limits whole requests.
MAX_REVIEW_CHARACTERS = 1_000_000

TEXT, JSON, JSON_LINES = "text/plain", "application/json", "application/jsonlines"


class RequestError(BaseInferenceToolkitError):
    """A request that cannot be answered.

    The container answers with the status of its toolkit's own exceptions, and with 500 to every
    other; so this is one of them. No text of a review may stand in the message: it is logged.
    """

    def __init__(self, status: HTTPStatus, message: str) -> None:
        super().__init__(status.value, message, status.phrase)
        self.status_code = status.value
        self.message = message
        self.phrase = status.phrase


class Classifier(NamedTuple):
    """A model, ready to answer."""

    id: str
    module: LSTMClassifier
    options: TextOptions
    vocabulary: Mapping[str, int]


# A text, a row, or why a line of JSON Lines is neither.
Review = Union[str, list[int], RequestError]


class Request(NamedTuple):
    reviews: list[Review]
    # Whether a review that cannot be read costs only its own answer: a job of millions of lines
    # must not end at one of them.
    is_lenient: bool
    started: float  # in seconds, of time.perf_counter


class Answer(NamedTuple):
    predictions: list[dict[str, Any]]
    model_id: str
    started: float


def model_fn(model_dir: str) -> Classifier:
    """Load what model.tar.gz holds.

    Raises ValueError, KeyError, RuntimeError or OSError for files that are damaged or do not fit
    each other; SageMaker then reports the container as not healthy, and logs why.
    """
    folder = Path(model_dir)
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    if manifest["formatVersion"] != 1:
        raise ValueError(f"The manifest has version {manifest['formatVersion']}, not 1.")
    files = manifest["files"]
    architecture = manifest["architecture"]
    module = LSTMClassifier(
        embedding_dim=architecture["embedding"],
        hidden_dim=architecture["hidden"],
        vocab_size=architecture["vocabularySize"],
        pooling=architecture["pooling"],
    )
    listed = json.loads(_check_file(folder, files["vocabulary"]).read_text("utf-8"))
    vocabulary = index_vocabulary(listed["words"])
    with np.load(_check_file(folder, files["weights"]), allow_pickle=False) as weights:
        load_weights(module, weights)
        if "ngrams" in architecture:
            module.ngrams = _read_ngrams(
                architecture["ngrams"], listed["ngrams"], vocabulary, weights["ngrams"]
            )
    module.to("cuda" if torch.cuda.is_available() else "cpu").eval()
    return Classifier(manifest["id"], module, read_options(manifest["text"]), vocabulary)


def _read_ngrams(
    options: Mapping[str, Any],
    ngrams: list[str],
    vocabulary: Mapping[str, int],
    kernel: np.ndarray,
) -> NgramTable:
    if not np.isfinite(kernel).all():
        raise ValueError("The weights of the n-grams are not all finite numbers.")
    spelled = [tuple(vocabulary[word] for word in ngram.split(" ")) for ngram in ngrams]
    return NgramTable(
        spelled,
        kernel.ravel().tolist(),
        options["silent"],
        options["half"],
        options["share"],
    )


def _check_file(folder: Path, file: Mapping[str, Any]) -> Path:
    path = folder / file["path"]
    if hashlib.sha256(path.read_bytes()).hexdigest() != file["sha256"]:
        raise ValueError(f"{path} is not what the manifest says. Export the model again.")
    return path


def input_fn(request_body: Union[bytes, bytearray, str], content_type: str) -> Request:
    """Read a request.

    Raises RequestError: 400 for what cannot be read, 415 for another type.
    """
    started = time.perf_counter()
    media_type = _check_content_type(content_type)
    try:
        body = request_body if isinstance(request_body, str) else request_body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _bad_request(f"The request is not UTF-8, at byte {error.start}.") from None
    if media_type == TEXT:
        return Request([body], False, started)
    if media_type == JSON:
        return Request(_read_document(body), False, started)
    # Not splitlines: U+2028 and others may stand within a line of JSON.
    lines = body.removesuffix("\n").split("\n") if body else []
    if not lines:
        raise _bad_request("There is no review in the request.")
    return Request([_read_line(line) for line in lines], True, started)


def predict_fn(request: Request, classifier: Classifier) -> Answer:
    """Classify the reviews of a request, however many.

    Raises RequestError when one of them cannot be classified: 400, or 413 for its length. Where
    the request is lenient, the error stands in the place of the prediction instead.
    """
    encoded: list[Union[Encoded, RequestError]] = []
    for number, review in enumerate(request.reviews, start=1):
        try:
            encoded.append(_encode_review(review, classifier))
        except RequestError as error:
            if not request.is_lenient:
                where = "" if len(request.reviews) == 1 else f"Review {number}: "
                raise RequestError(HTTPStatus(error.status_code), where + error.message) from None
            encoded.append(error)
    sequences = [each.ids for each in encoded if isinstance(each, Encoded)]
    probabilities = iter(classifier.module.classify(sequences))
    predictions = [
        _describe_prediction(each, next(probabilities))
        if isinstance(each, Encoded)
        else {"error": {"status": each.status_code, "message": each.message}}
        for each in encoded
    ]
    return Answer(predictions, classifier.id, request.started)


def output_fn(prediction: Answer, accept: str) -> tuple[str, str]:
    """Write an answer as one JSON object, or as JSON Lines, which hold the model's id each.

    Returns the body and its type. Raises RequestError 406 when neither type will do.
    """
    for media_type in (part.split(";")[0].strip().lower() for part in accept.split(",")):
        if media_type == JSON_LINES:
            lines = ({**each, "model": prediction.model_id} for each in prediction.predictions)
            return "".join(json.dumps(line) + "\n" for line in lines), JSON_LINES
        if media_type in (JSON, "application/*", "*/*"):
            duration_ms = round((time.perf_counter() - prediction.started) * 1000, 3)
            model = {"id": prediction.model_id, "durationMs": duration_ms}
            return json.dumps({"predictions": prediction.predictions, "model": model}), JSON
    raise RequestError(
        HTTPStatus.NOT_ACCEPTABLE, f"Answers are written as {JSON} or {JSON_LINES}, nothing else."
    )


def _check_content_type(content_type: str) -> str:
    """Return the type without its parameters, of which only the character set matters."""
    media_type, *parameters = (content_type or "").lower().split(";")
    media_type = media_type.strip()
    charset = re.search(r'charset\s*=\s*"?([^\s";]+)', ";".join(parameters))
    is_utf8 = charset is None or charset[1] in ("utf-8", "utf8", "us-ascii")
    if media_type in (TEXT, JSON, JSON_LINES) and is_utf8:
        return media_type
    raise RequestError(
        HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
        f"Requests are read as {TEXT}, {JSON} or {JSON_LINES}, in UTF-8, nothing else.",
    )


def _read_document(body: str) -> list[Review]:
    document = _parse(body)
    if not isinstance(document, dict) or "reviews" not in document:
        return [_read_review(document)]
    reviews = document["reviews"]
    if set(document) != {"reviews"} or not isinstance(reviews, list) or not reviews:
        raise _bad_request('The form is {"reviews": [review, …]}, with at least one review.')
    return [_read_review(review) for review in reviews]


def _read_line(line: str) -> Review:
    try:
        return _read_review(_parse(line))
    except RequestError as error:
        return error


def _read_review(value: Any) -> Union[str, list[int]]:
    if isinstance(value, dict) and set(value) == {"review"}:
        value = value["review"]
    if isinstance(value, str):
        return value
    # bool is a kind of int in Python.
    if isinstance(value, list) and value and all(type(item) is int for item in value):
        return value
    raise _bad_request("A review is a string, or an array of its length and its ids.")


def _parse(body: str) -> Any:
    try:
        return json.loads(body)
    # ValueError also for numbers of thousands of digits; the other for thousands of brackets.
    except (ValueError, RecursionError):
        raise _bad_request("The request is not valid JSON.") from None


def _encode_review(review: Review, classifier: Classifier) -> Encoded:
    if isinstance(review, RequestError):
        raise review
    if isinstance(review, list):
        return _encode_row(review, classifier)
    if len(review) > MAX_REVIEW_CHARACTERS:
        raise RequestError(
            HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
            f"The review has more than {MAX_REVIEW_CHARACTERS} characters.",
        )
    encoded = encode(review, classifier.options, classifier.vocabulary)
    if not encoded.ids:
        raise _bad_request("There is no word to read in the review.")
    return encoded


def _encode_row(row: list[int], classifier: Classifier) -> Encoded:
    """Take the ids of a row: [2, 7, 1, 0, 0] gives [7, 1]."""
    length, ids = row[0], row[1:]
    if not 1 <= length <= min(len(ids), classifier.options.max_tokens):
        raise _bad_request(
            "A row begins with its length: at least 1, and not more than the ids that follow or "
            f"the {classifier.options.max_tokens} that the model reads."
        )
    ids = ids[:length]
    vocab_size = classifier.module.embedding.num_embeddings
    if not all(0 <= each < vocab_size for each in ids):
        raise _bad_request(f"The ids of this model are 0 to {vocab_size - 1}.")
    return Encoded(ids, length, 0, ids.count(UNKNOWN_ID))


def _describe_prediction(encoded: Encoded, probability: float) -> dict[str, Any]:
    # NaN would be reported as a confident "negative".
    if not 0 <= probability <= 1:
        raise ValueError(f"The model answered {probability}. Export it again.")
    return {
        "label": "positive" if probability >= 0.5 else "negative",
        "probability": probability,
        "tokens": encoded.token_count,
        "cut": encoded.cut_count,
        "unknown": encoded.unknown_count,
    }


def _bad_request(message: str) -> RequestError:
    return RequestError(HTTPStatus.BAD_REQUEST, message)
