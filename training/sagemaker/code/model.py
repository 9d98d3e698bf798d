"""ids → probability: src/lib/lstm/specification.ts as a PyTorch module."""

from collections.abc import Mapping, Sequence
from math import fsum
from typing import Optional

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

# Ids that go through the LSTM together, padding included: a bound on memory for any batch.
MAX_IDS_AT_ONCE = 65_536


class NgramTable:
    """What a text's runs of one to three words make of the LSTM's logit."""

    def __init__(
        self,
        ngrams: Sequence[tuple[int, ...]],
        kernel: Sequence[float],
        silent: int,
        half: float,
        share: float,
    ) -> None:
        """ngrams and kernel: ids and weights, in the same order; the rest is the manifest's."""
        if len(ngrams) != len(kernel):
            raise ValueError(f"There are {len(kernel)} weights for {len(ngrams)} n-grams.")
        self.weights = dict(zip(ngrams, kernel))
        self.silent, self.half, self.share = silent, half, share

    def join(self, ids: Sequence[int], logit: float) -> float:
        """Return the model's logit from that of the LSTM."""
        runs = {
            tuple(ids[start : start + order])
            for order in (1, 2, 3)
            for start in range(len(ids) - order + 1)
        }
        found = [self.weights[run] for run in runs if run in self.weights]
        heard = max(0, len(found) - self.silent)
        if heard == 0:
            return logit
        loudness = heard / (heard + self.half)
        # Sets have no order of their own, and fsum does not depend on any.
        return (1 - self.share * loudness) * logit + loudness * fsum(found) / len(found)


class LSTMClassifier(nn.Module):
    """Embedding → LSTM → pooled states, joined → dense → sigmoid; the parameters are the paper's.

    PyTorch's LSTM keeps its gates in the order i, f, g, o and its sigmoid is the true one, as the
    specification has both.
    """

    def __init__(
        self, embedding_dim: int, hidden_dim: int, vocab_size: int, pooling: str = "last"
    ) -> None:
        """pooling: "last" as in the paper, or "last-max-mean"."""
        super().__init__()
        self.pooling = pooling
        self.embedding = nn.Embedding(vocab_size, embedding_dim)
        self.lstm = nn.LSTM(embedding_dim, hidden_dim, batch_first=True)
        self.dense = nn.Linear(hidden_dim * (1 if pooling == "last" else 3), 1)
        self.sig = nn.Sigmoid()
        self.ngrams: Optional[NgramTable] = None

    def forward(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """Classify sequences of descending length; see logits."""
        return self.sig(self.logits(ids, lengths))

    def logits(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """Read sequences of descending length.

        ids      int64, shape [batch, time], each in [0, vocab_size); what lies behind a length is
                 never read
        lengths  int64 on the CPU, shape [batch], each in [1, time], not rising
        returns  logits of "positive", float32, shape [batch]; the n-grams have no part in them
        """
        packed = pack_padded_sequence(self.embedding(ids), lengths, batch_first=True)
        states, (last, _) = self.lstm(packed)
        features = last[-1]  # [batch, hidden_dim]
        if self.pooling == "last-max-mean":
            # A state lies in (-1, 1), so the padding of -1 is never the largest.
            padded, _ = pad_packed_sequence(states, batch_first=True, padding_value=-1.0)
            largest = padded.amax(dim=1)
            steps = torch.arange(padded.shape[1])[None, :, None] < lengths[:, None, None]
            total = padded.masked_fill(~steps.to(padded.device), 0.0).sum(dim=1)
            mean = total / lengths[:, None].to(padded.device)
            features = torch.cat([features, largest, mean], dim=1)  # [batch, 3 * hidden_dim]
        return self.dense(features).squeeze(1)

    @torch.no_grad()
    def classify(self, sequences: Sequence[Sequence[int]]) -> list[float]:
        """Classify any number of sequences of any lengths >= 1, in their order.

        Like lengths go together, so little is computed for padding, and nothing of it is used.
        """
        order = sorted(range(len(sequences)), key=lambda row: -len(sequences[row]))
        probabilities = [0.0] * len(sequences)
        start = 0
        while start < len(order):
            longest = len(sequences[order[start]])
            rows = order[start : start + max(1, MAX_IDS_AT_ONCE // longest)]
            start += len(rows)
            ids = np.zeros((len(rows), longest), np.int64)
            for position, row in enumerate(rows):
                ids[position, : len(sequences[row])] = sequences[row]
            lengths = torch.tensor([len(sequences[row]) for row in rows])
            logits = self.logits(torch.from_numpy(ids).to(self.dense.weight.device), lengths)
            if self.ngrams is not None:
                joined = [
                    self.ngrams.join(sequences[row], logit)
                    for row, logit in zip(rows, logits.tolist())
                ]
                logits = torch.tensor(joined)
            for row, probability in zip(rows, self.sig(logits).tolist()):
                probabilities[row] = probability
        return probabilities


def load_weights(model: LSTMClassifier, weights: Mapping[str, np.ndarray]) -> None:
    """Set a model's weights from those of src/lib/contract/engine.ts.

    weights  float32: embedding [V, E], kernel [E, 4H], recurrent_kernel [H, 4H], bias [4H],
             dense_kernel [features, 1], dense_bias [1]
    Raises KeyError, RuntimeError or ValueError when a name, a shape or a value is not as expected.
    """
    bias = weights["bias"]
    state = {
        "embedding.weight": weights["embedding"],
        # PyTorch multiplies from the other side.
        "lstm.weight_ih_l0": weights["kernel"].T,
        "lstm.weight_hh_l0": weights["recurrent_kernel"].T,
        # PyTorch adds two biases where one would do.
        "lstm.bias_ih_l0": bias,
        "lstm.bias_hh_l0": np.zeros_like(bias),
        "dense.weight": weights["dense_kernel"].T,
        "dense.bias": weights["dense_bias"],
    }
    for name, values in state.items():
        if values.dtype != np.float32 or not np.isfinite(values).all():
            raise ValueError(f"The weight {name} is not all finite float32 numbers.")
    model.load_state_dict(
        {name: torch.from_numpy(np.ascontiguousarray(values)) for name, values in state.items()}
    )
